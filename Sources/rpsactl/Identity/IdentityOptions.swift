import ArgumentParser
import Glibc
import RPSAProtocol

/// Who the child is, from options and from standard input.
struct IdentityOptions: ParsableArguments {
    @Option(parsing: .unconditional, help: .of(.name)) var name: String?
    @Option(parsing: .unconditionalSingleValue, help: .of(.alias)) var alias: [String] = []
    @Option(parsing: .unconditional, help: .of(.nik)) var nik: String?
    @Option(parsing: .unconditional, help: .of(.born)) var born: String?
    @Option(parsing: .unconditional, help: .of(.origin)) var origin: String?
    @Option(parsing: .unconditional, help: .of(.parents)) var parents: String?
    @Option(parsing: .unconditional, help: .of(.address)) var address: String?
    @Option(parsing: .unconditional, help: .of(.note)) var note: String?
    @Option(parsing: .unconditional, help: .of(.identity)) var identity: String?

    /// An option outweighs the same thing on standard input.
    func fields() throws(Failure) -> IdentityFields {
        var fields = try standardInput()
        if let name { fields.name = name }
        if !alias.isEmpty { fields.aliases = alias }
        if let nik { fields.nik = nik }
        if let born { fields.born = born }
        if let origin { fields.origin = origin }
        if let parents { fields.parents = parents }
        if let address { fields.address = address }
        if let note { fields.note = note }
        return fields
    }

    private func standardInput() throws(Failure) -> IdentityFields {
        guard let identity else { return IdentityFields() }
        guard identity == "-" else { throw .badIdentity(IdentityFault(kind: .notDash)) }
        guard let bytes = InputFile.read(STDIN_FILENO, byteCountMax: IdentityText.byteCountMax) else {
            throw .badFile(path: "-", .unreadable(errno: errno))
        }
        do {
            return try IdentityText.fields(bytes)
        } catch {
            throw .badIdentity(error)
        }
    }
}

extension IdentityFields {
    var isEmpty: Bool {
        name == nil && aliases == nil && nik == nil && born == nil && origin == nil && parents == nil
            && address == nil && note == nil
    }
}
