import Foundation
import Testing

@testable import RPSADaemon

struct ConfigurationFileTests {
    @Test func namedFileMustExist() {
        #expect(failure("/nonexistent/rpsad.toml") == "/nonexistent/rpsad.toml: no such file")
    }

    @Test func directoryAndDeviceAreNoFiles() {
        #expect(failure("/") == "/: a directory, not a file")
        #expect(failure("/dev/zero") == "/dev/zero: not a regular file")
    }

    @Test func whatIsNotUTF8IsRefusedWithItsLine() throws {
        try withFile(Array("# a\n# b".utf8) + [0xFF, 0x0A]) { path in
            #expect(failure(path) == "\(path):2: not UTF-8")
        }
    }

    @Test func nulIsRefusedInsteadOfEndingTheText() throws {
        try withFile(Array("site = 'a'\n\0x = 1".utf8)) { path in
            #expect(failure(path)?.hasPrefix("\(path):2: column 1: ") == true)
        }
        try withFile(Array(#"site = "a\u0000b""#.utf8)) { path in
            #expect(failure(path)?.hasPrefix("\(path):1: site must be ") == true)
        }
    }

    @Test func fileOfAMebibyteIsReadAndNoLarger() throws {
        let largest = [UInt8](repeating: UInt8(ascii: "\n"), count: TOMLDocument.byteCountMax)
        try withFile(largest) { #expect(failure($0) == nil) }
        try withFile(largest + [UInt8(ascii: "\n")]) { path in
            #expect(failure(path) == "\(path): larger than 1048576 bytes")
        }
    }

    @Test func fileIsReadFromItsPath() throws {
        try withFile(Array("language = 'en'".utf8)) { path in
            let configuration = try Configuration.read(path: path)
            #expect(configuration.language == .en)
        }
    }

    private func failure(_ path: String) -> String? {
        do {
            _ = try Configuration.read(path: path)
            return nil
        } catch {
            return error.description
        }
    }

    private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("rpsad-\(UUID().uuidString).toml")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }  // A file left in /tmp fails no test.
        try body(file.path)
    }
}
