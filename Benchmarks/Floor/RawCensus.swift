/// The floor under an occupancy query: the daemon's own SQL, prepared once, on the bare database.
final class RawCensus {
    /// The same text as in the daemon's `CensusReading.total`.
    private static let beds = """
        SELECT count(*), count(d.id), count(p.id), count(d.id AND p.id) FROM bed b
        LEFT JOIN drain d ON d.bed = b.bed AND d.until IS NULL AND d.supersededAt IS NULL
        LEFT JOIN placement p ON p.bed = b.bed AND p.until IS NULL AND p.supersededAt IS NULL
        WHERE b.until IS NULL AND b.supersededAt IS NULL
        """
    private static let unplaced =
        """
        SELECT count(*) FROM placement p INDEXED BY placementWithoutBed
        WHERE p.bed IS NULL AND p.until IS NULL AND p.supersededAt IS NULL
        """

    /// For the `sqlite3` program: the same figures in one row each.
    static let asProgram = "\(beds); \(unplaced)"

    private let database: RawDatabase
    private let beds: RawStatement
    private let unplaced: RawStatement

    init(_ path: String) throws {
        database = try RawDatabase(path)
        beds = try database.prepare(Self.beds)
        unplaced = try database.prepare(Self.unplaced)
    }

    /// How many children are in the house.
    func count() throws -> Int {
        guard try beds.step() else { throw BenchFailure("count(*) has a row") }
        let occupied = Int(beds.number(2))
        beds.reset()
        guard try unplaced.step() else { throw BenchFailure("count(*) has a row") }
        defer { unplaced.reset() }
        return occupied + Int(unplaced.number(0))
    }
}
