import Foundation
import Glibc
import RPSAProtocol
import Testing

/// Gives a house markers in every way there is.
final class MarkedHouse {
    private let house: House
    private var traces = MarkerTraces()

    /// The traces of a whole day, gathered once.
    static let traces = Result { try MarkedHouse().day() }

    private init() throws {
        house = try House(configuration: "language = \"en\"\n", wrapper: withoutJournal)
    }

    private func day() throws -> MarkerTraces {
        let watchers = try [[], ["--json"]].map { try program(["watch", "--after", "0"] + $0) }
        try layOut()
        try arrive()
        try liveIn()
        try importRosters()
        try giveWrongly()
        try speakWrongly()
        try giveInVain()
        try look(watchers)
        return traces
    }
}

// MARK: - The day

extension MarkedHouse {
    private func layOut() throws {
        let rooms = """
            # Zwqlayout
            [[room]]
            code = "ML1"
            ward = "Melati"
            sex = "female"
            ages = [6, 17]
            beds = 4
            features = ["near-staff"]

            [[room]]
            code = "KN1"
            ward = "Kenari"
            sex = "male"
            ages = [6, 17]
            beds = 2

            """
        try house.write(rooms, to: house.folder + "/layout.toml")
        try give(["layout", "apply", house.folder + "/layout.toml"])
    }

    private func arrive() throws {
        let soon = Date().addingTimeInterval(2 * 3_600).formatted(.iso8601)
        try give([
            "check-in", "--sex", "P", "--born", Marker.bornByHand, "--source", "report", "--until", soon, "--letter",
            "Zwqletter", "--name", "Zwqname Zwqfamily", "--alias", "Zwqalias", "--alias", "Zwqsecondalias", "--nik",
            Marker.nik(1), "--origin", "Zwqorigin", "--parents", "Zwqparents", "--address", "Zwqaddress", "--note",
            "Zwqnote", "--need", "near-staff",
        ])
        try give(
            ["check-in", "--sex", "P", "--source", "self", "--identity", "-"],
            input: """
                nama: Zwqlinename
                panggilan: Zwqlinealias
                nik: \(Marker.nik(2))
                lahir: \(Marker.born)
                asal: Zwqlineorigin
                orang tua: Zwqlineparents
                alamat: Zwqlineaddress
                catatan: Zwqlinenote
                """)
        try give(
            ["check-in", "--sex", "P", "--source", "outreach", "--identity", "-"],
            input: """
                {"name": "Zwqjsonname", "aliases": ["Zwqjsonalias"], "nik": "\(Marker.nik(3))",
                 "born": "\(Marker.born)", "origin": "Zwqjsonorigin", "parents": "Zwqjsonparents",
                 "address": "Zwqjsonaddress", "note": "Zwqjsonnote"}
                """)
        // A boy in a girls' room, and overdue.
        try give([
            "check-in", "--sex=L", "--age=14", "--source=raid", "--arrived=-6d", "--bed=ML1-4", "--override=SEX_MIX",
            "--reason=Zwqoverride", "--name=Zwqequalname", "--note=Zwqequalnote", "--letter=Zwqequalletter",
        ])
        try give(["check-in", "--sex", "L", "--age", "10", "--source", "police", "--name", "Zwqboy", "--bed", "KN1-1"])
    }

    private func liveIn() throws {
        let stays = try house.rpsactl(["stay", "list"], as: ListStays.self).stays
        try #require(stays.count == 5)
        let (girl, secondGirl, boy) = (stays[0], stays[1], stays[4])
        try give(["move", boy.stay, "--bed", "KN1-2", "--reason", "Zwqmove"])
        try give(["bed", "drain", "KN1-1", "--reason", "Zwqdrain"])
        try give(["bed", "undrain", "KN1-1"])
        try give(["child", "find", "Zwqname"])
        try give(["child", "show", girl.child])
        try give([
            "child", "set", secondGirl.child, "--name", "Zwqsetname", "--alias", "Zwqsetalias", "--nik", Marker.nik(4),
            "--born", Marker.bornByHand, "--origin", "Zwqsetorigin", "--parents", "Zwqsetparents", "--address",
            "Zwqsetaddress", "--note", "Zwqsetnote",
        ])
        try give(["child", "set", secondGirl.child, "--identity", "-"], input: "name: Zwqlastname\n")
        try give([
            "check-out", secondGirl.stay, "--reason", "reunified-kin", "--to", "Zwqto", "--receiver", "Zwqreceiver",
            "--letter", "Zwqexitletter", "--note", "Zwqexitnote",
        ])
        try give(["check-in", "--child", secondGirl.child, "--source", "family", "--note", "Zwqreturn", "--unplaced"])
        try give(["stay", "isolate", boy.stay, "--kind", "infectious"])
        traces.childShow = try house.rpsactl(["child", "show", girl.child, "--json"]).output
    }

    private func importRosters() throws {
        let heading = "No;Nama / Panggilan;L/P;Umur;Tgl Lahir;NIK;Alamat / Asal;Kategori;Saudara dgn No;Keterangan\n"
        let good = """
            1;Zwqrostername alias Zwqrosteralias;P;;\(Marker.bornByHand);\(Marker.nik(5));Zwqrosterorigin;anak jalanan;;Zwqrosternote
            2;Zwqrosterboy;L;12;;;Zwqrosterplace;ngelem;;
            3;Zwqrosterlast;L;13;;;-;ngelem;;Zwqrosterlastnote

            """
        try house.write(heading + good, to: house.folder + "/roster.csv")
        try give(["import", house.folder + "/roster.csv", "--source", "raid", "--dry-run"])
        try give(["import", house.folder + "/roster.csv", "--source", "raid"])
        traces.given.formUnion(Marker.found(in: good))
        // Adults are listed and not admitted: nothing of them is kept.
        try house.write(
            heading + "1;Zwqadult;L;30;;;Zwqadultplace;punk;;Zwqadultnote\n", to: house.folder + "/adult.csv")
        try attempt(["import", house.folder + "/adult.csv", "--source", "raid"])
        let bad = """
            Zwqnumber;Zwqbadname;Zwqsex;Zwqage;Zwqborn;Zwqnik;Zwqbadorigin;Zwqcategory;Zwqsibling;Zwqbadnote
            2;Zwqshort;L
            3;Zwqlong;L;12;;;;punk;;;;Zwqmore

            """
        try house.write(heading + bad, to: house.folder + "/bad.csv")
        try attempt(["import", house.folder + "/bad.csv", "--source", "raid"])
        try house.write("No;Zwqheading\n1;Zwqcell\n", to: house.folder + "/heading.csv")
        try attempt(["import", house.folder + "/heading.csv", "--source", "raid"])
        try give(["check-in", "--sex", "L", "--age", "9", "--source", "raid", "--name", "Zwqunplaced", "--unplaced"])
        // Needs that no room knows are kept, as what they are: words about a child.
        try give([
            "check-in", "--sex", "L", "--age", "9", "--source", "raid", "--need", "zwqneed", "--isolation",
            "zwqisolation", "--unplaced",
        ])
    }

    /// Markers where something else belongs: each is refused, and the refusal leaves no trace of them.
    private func giveWrongly() throws {
        let child = [
            "check-in", "--sex", "P", "--age", "9", "--source", "report", "--name", "Zwqrefused", "--unplaced",
        ]
        for (option, value) in [
            ("--nik", "Zwqnik"), ("--nik", "64710352031390"), ("--born", "Zwqborn"), ("--category", "Zwqcategory"),
            ("--marital", "Zwqmarital"), ("--placement", "Zwqplacement"), ("--until", "Zwquntil"),
            ("--arrived", "Zwqarrived"), ("--bed", "Zwqbed"),
            ("--override", "Zwqoverriding"), ("--child", "Zwqchild"), ("--identity", "Zwqfile"), ("--sex", "Zwqsex"),
            ("--age", "Zwqage"), ("--age-about", "Zwqabout"), ("--source", "Zwqsource"), ("--zwqoption", "Zwqvalue"),
            ("--address", String(repeating: "Zwqlong", count: 600)),
        ] {
            #expect(try attempt(child + [option, value]) != 0, "\(option) \(value.prefix(20))")
        }
        let stays = try house.rpsactl(["stay", "list"], as: ListStays.self).stays
        let stay = try #require(stays.last)
        for words in [
            ["check-in", "--sex", "P", "--age", "19", "--source", "report", "--name", "Zwqgrown"],
            ["check-in", "--sex", "P", "--age", "9", "--source", "report", "--name", "Zwqtwo", "Zwqwords"],
            ["check-in", "--child", stay.child, "--source", "report", "--name", "Zwqagain"],
            ["move", "Zwqstay", "--reason", "Zwqwhy"],
            ["move", stay.stay, "--bed", "Zwqbed", "--reason", "Zwqwhy"],
            ["check-out", "Zwqstay", "--reason", "other", "--to", "Zwqthere"],
            ["check-out", stay.stay, "--reason", "Zwqreason", "--to", "Zwqthere"],
            ["check-out", stay.stay, "--reason", "other", "--to", "Zwqthere", "--at", "Zwqat"],
            ["stay", "show", "Zwqstay"], ["stay", "list", "--room", "Zwqroom"], ["stay", "list", "--as-of", "Zwqtime"],
            ["stay", "need", stay.stay, "--add", "Zwqfeature"], ["stay", "need", stay.stay, "--drop", "Zwqfeature"],
            ["stay", "isolate", stay.stay, "--kind", "Zwqkind"],
            ["child", "show", "Zwqchild"], ["child", "set", "Zwqchild", "--name", "Zwqset"],
            ["child", "set", stay.child, "--nik", "Zwqnik"], ["child", "set", stay.child, "--born", "Zwqborn"],
            ["bed", "drain", "Zwqbed", "--reason", "Zwqwhy"], ["bed", "undrain", "Zwqbed"],
            ["alert", "list", "--after", "Zwqafter"], ["occupancy", "--by", "Zwqby"], ["Zwqcommand"],
            ["layout", "apply", "/tmp/zwqmissing.toml"],
        ] {
            #expect(try attempt(words) != 0, "\(words)")
        }
        try attempt(["child", "set", stay.child, "--identity", "-"], input: "zwqkey: Zwqvalue\n")
        try attempt(["layout", "apply", "-"], input: "[[room]]\nzwqkey = \"Zwqvalue\"\nsex = \"Zwqsex\"\n")
    }

    /// Markers in messages that are no calls of ours.
    private func speakWrongly() throws {
        for message in [
            #"{"method":"id.rpsa.Zwqinterface.Zwqmethod"}"#, #"{"method":"id.rpsa.Shelter.GetStatus","zwqkey":1}"#,
            #"{"method":"id.rpsa.Intake.CheckIn","parameters":{"source":"raid","zwqparameter":"Zwqvalue"}}"#,
            #"{"method":"id.rpsa.Intake.CheckIn","parameters":{"source":7,"identity":{"name":"Zwqtyped"}}}"#,
            "Zwqrubbish",
        ] {
            let socket = try house.raw()
            socket.send(message + "\0")
            // An error or the end of the connection, as the message deserves.
            #expect(socket.hear() != .silence)
        }
    }
}

extension MarkedHouse {
    /// Somebody else holds the register: nothing can be written, and the log says so.
    private func giveInVain() throws {
        let flag = house.folder + "/held"
        let hold = """
            BEGIN IMMEDIATE;
            .shell touch \(flag)
            .shell while [ -e \(flag) ]; do sleep 0.02; done
            ROLLBACK;

            """
        guard let sqlite = Programs.system("sqlite3") else { throw Trouble("sqlite3 is missing") }
        let holder = try Program(sqlite, [house.register], input: hold)
        guard eventually({ access(flag, F_OK) == 0 }) else { throw Trouble("the register is not held") }
        let child = ["check-in", "--sex", "P", "--age", "9", "--source", "report", "--name", "Zwqvain", "--unplaced"]
        #expect(
            try attempt(child + ["--nik", Marker.nik(9), "--note", "Zwqvainnote", "--letter", "Zwqvainletter"]) == 69)
        unlink(flag)
        #expect(try holder.wait().status == 0)
    }
}

// MARK: - Giving

extension MarkedHouse {
    private func program(_ arguments: [String], input: String = "") throws -> Program {
        try Program(
            Programs.path("rpsactl"), arguments, input: input, environment: ["RPSA_SOCKET": house.socket])
    }

    /// Runs a command that is accepted, and remembers its markers. The daemon stands still until its title was read.
    private func give(_ arguments: [String], input: String = "") throws {
        let daemon = try house.daemon
        daemon.signal(SIGSTOP)
        defer { daemon.signal(SIGCONT) }
        guard eventually({ Self.state(of: daemon.pid) == "T" }) else { throw Trouble("the daemon does not stop") }
        let program = try program(arguments, input: input)
        guard eventually({ Self.awaitsAnswer(program.pid) }) else { throw Trouble("\(arguments): nothing is asked") }
        let origin = arguments.prefix(2).joined(separator: " ")
        traces.titles.append(.init(origin: origin, text: Self.title(of: program.pid)))
        daemon.signal(SIGCONT)
        let outcome = try program.wait()
        guard outcome.status == 0 else { throw Trouble("\(arguments): \(outcome.status), \(outcome.errors)") }
        if !arguments.contains("--dry-run") {
            traces.given.formUnion(Marker.found(in: arguments.joined(separator: " ") + input))
        }
    }

    @discardableResult private func attempt(_ arguments: [String], input: String = "") throws -> Int32 {
        try program(arguments, input: input).wait().status
    }

    private static func state(of pid: pid_t) -> Character? {
        let line = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)  // Nil where it has ended.
        return line?.split(separator: ")").last?.dropFirst().first
    }

    /// Whether it sleeps, with a socket: `rpsactl` waits for nothing else.
    private static func awaitsAnswer(_ pid: pid_t) -> Bool {
        let folder = "/proc/\(pid)/fd"
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder)  // Nil where it has ended.
        let hasSocket = files?.contains { file in
            let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(file)")
            return target?.hasPrefix("socket:") == true
        }
        return hasSocket == true && state(of: pid) == "S"
    }

    private static func title(of pid: pid_t) -> String {
        ["cmdline", "environ", "comm"].map { file in
            let bytes = FileManager.default.contents(atPath: "/proc/\(pid)/\(file)") ?? Data()
            return String(decoding: bytes.map { $0 == 0 ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
        }.joined(separator: "\n")
    }
}

// MARK: - Looking

extension MarkedHouse {
    private func look(_ watchers: [Program]) throws {
        try lookAtAnswers()
        let events = try house.ask(GetStatus()).events
        for watcher in watchers {
            traces.titles.append(.init(origin: "watch", text: Self.title(of: watcher.pid)))
            _ = eventually { watcher.printed.split(separator: "\n").count >= events }
            traces.watched.append(.init(origin: "watch", text: watcher.printed + watcher.complained))
        }
        traces.titles.append(.init(origin: "rpsad", text: Self.title(of: try house.daemon.pid)))
        try lookAtTables()
        try lookAtFiles()
        traces.log = try house.stop().errors
    }

    private func lookAtAnswers() throws {
        var questions = [
            [], ["status"], ["board"], ["evacuate"], ["occupancy"], ["stay", "list", "--all"],
            ["stay", "list", "--overdue"], ["alert", "list"], ["alert", "list", "--all"], ["bed", "list"],
            ["room", "list"], ["layout", "show"], ["check"],
        ]
        questions += ["ward", "room", "sex", "age"].map { ["occupancy", "--by", $0] }
        var all = ListStays()
        all.all = true
        questions += try house.ask(all).stays.map { ["stay", "show", $0.stay] }
        for question in questions {
            for form in [[], ["--json"]] {
                let outcome = try house.rpsactl(question + form)
                #expect(outcome.status == 0, "\(question): \(outcome.errors)")
                let origin = (question + form).joined(separator: " ")
                traces.answers.append(.init(origin: origin, text: outcome.output + outcome.errors))
            }
        }
    }

    private func lookAtTables() throws {
        for table in try house.sqlite("SELECT name FROM sqlite_schema WHERE type = 'table'") {
            let column = table == "identity" ? "text" : "*"
            let text = try house.sqlite("SELECT \(column) FROM \"\(table)\"").joined(separator: "\n")
            if table == "identity" {
                traces.identity = text
            } else {
                traces.tables.append(.init(origin: table, text: text))
            }
        }
    }

    private func lookAtFiles() throws {
        for folder in [house.state, house.folder, "/tmp", "/var/tmp", "/run", "/dev/shm"] {
            // What is not there holds nothing.
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            // Names that were thrown like dice hold any three letters sooner or later.
            traces.fileNames += names.filter { !$0.hasPrefix("TemporaryDirectory.") && !$0.hasPrefix("tmp") }
        }
    }
}
