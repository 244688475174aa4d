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

    /// An option outweighs the same thing on standard input, which may also say what the command takes besides.
    func told(also keys: Set<ToldKey>) throws(Failure) -> Told {
        var told = try standardInput(also: keys)
        if let name { told.fields.name = name }
        if !alias.isEmpty { told.fields.aliases = alias }
        if let nik { told.fields.nik = nik }
        if let born { told.fields.born = born }
        if let origin { told.fields.origin = origin }
        if let parents { told.fields.parents = parents }
        if let address { told.fields.address = address }
        if let note { told.fields.note = note }
        return told
    }

    private func standardInput(also keys: Set<ToldKey>) throws(Failure) -> Told {
        guard let identity else { return Told() }
        guard identity == "-" else { throw .badIdentity(IdentityFault(kind: .notDash)) }
        if isatty(STDIN_FILENO) == 1 {
            let invocation = Invocation.current
            Output.complain(invocation.screen.encoded(invocation.words.identityTyping))
        }
        guard let bytes = InputFile.read(STDIN_FILENO, byteCountMax: IdentityText.byteCountMax) else {
            throw .badFile(path: "-", .unreadable(errno: errno))
        }
        do {
            return try IdentityText.told(bytes, also: keys)
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
