/// Houses to test with.
enum TestLayout {
    /// Eleven beds: two for girls, two for boys, three for toddlers, two for isolation, two for either sex.
    static let small = """
        [[room]]
        code = "PA1"
        ward = "Putri"
        sex = "female"
        ages = [6, 17]
        beds = 2
        features = ["near-staff"]

        [[room]]
        code = "PI1"
        ward = "Putra"
        sex = "male"
        ages = [6, 17]
        beds = 2

        [[room]]
        code = "BL1"
        ward = "Balita"
        sex = "mixed"
        ages = [0, 5]
        beds = 3
        features = ["crib"]

        [[room]]
        code = "ISO"
        ward = "Klinik"
        sex = "either"
        ages = [0, 17]
        beds = 2
        isolation = ["infectious", "withdrawal"]

        [[room]]
        code = "SG1"
        ward = "Serbaguna"
        sex = "either"
        ages = [6, 17]
        beds = 2
        """

    /// One room for girls with so many beds.
    static func girls(_ bedCount: Int) -> String {
        room("PA1", beds: "\(bedCount)")
    }

    static func room(_ code: String, ward: String = "Putri", sex: String = "female", beds: String) -> String {
        """
        [[room]]
        code = "\(code)"
        ward = "\(ward)"
        sex = "\(sex)"
        ages = [0, 17]
        beds = \(beds)

        """
    }
}
