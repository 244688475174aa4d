import Testing

@testable import rpsactl

@Suite struct ProcessArgumentsTests {
    typealias Secret = ProcessArguments.Secret

    @Test(arguments: [
        "--name", "--alias", "--nik", "--origin", "--parents", "--address", "--note", "--reason", "--to", "--receiver",
        "--letter", "--place", "--order", "--commander", "--referred-to", "--receiver-id",
    ])
    func textsAboutPeopleAreBlanked(option: String) {
        #expect(ProcessArguments.secrets(in: ["check-in", option, "Melati"]) == [Secret(index: 2)])
        #expect(
            ProcessArguments.secrets(in: ["\(option)=Melati"]) == [Secret(index: 0, offset: option.utf8.count + 1)])
    }

    @Test func soughtNameIsBlanked() {
        let typed = ["--lang", "id", "child", "find", "Melati", "Uji"]
        #expect(ProcessArguments.secrets(in: typed) == [Secret(index: 4), Secret(index: 5)])
    }

    @Test func restStaysReadable() {
        #expect(ProcessArguments.secrets(in: ["check-in", "--sex", "P", "--age", "13", "--json"]).isEmpty)
        #expect(ProcessArguments.secrets(in: ["check-in", "--category", "--name"]).isEmpty)
    }
}
