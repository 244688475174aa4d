import Testing

extension EndToEnd {
    /// Names and other texts about people, given in every way there is, stay in the identity table.
    @Suite(.needsNoJournal, .needs("sqlite3", package: "sqlite3")) struct SystemMarkerTests {
        private let traces: MarkerTraces

        init() throws {
            traces = try MarkedHouse.traces.get()
        }

        /// So that the other tests could fail.
        @Test func identityHoldsEveryText() {
            let texts = traces.given.subtracting([Marker.bornByHand])
            #expect(texts.count > 40)
            #expect(texts.subtracting(Marker.found(in: traces.identity)).isEmpty)
            let ofOneChild: Set = [
                "zwqname", "zwqfamily", "zwqalias", "zwqsecondalias", "zwqorigin", "zwqparents", "zwqaddress",
                "zwqnote", "zwqletter", Marker.nik(1), Marker.born,
            ]
            #expect(ofOneChild.subtracting(Marker.found(in: traces.childShow)) == [])
        }

        @Test func identityHoldsNothingOfWhoWasRefused() {
            let refused = Marker.found(in: traces.identity).subtracting(traces.given)
            #expect(refused.subtracting([Marker.born]) == [])
        }

        @Test func noOtherTableHoldsAText() {
            #expect(traces.tables.count > 10)
            #expect(traces.tables.contains { $0.origin == "event" && $0.text.contains("id.rpsa.Intake.CheckIn") })
            #expect(Self.marked(traces.tables) == [])
        }

        @Test func noProcessTitleHoldsAText() {
            #expect(traces.titles.count > 20)
            #expect(traces.titles.contains { $0.text.contains("rpsactl check-in ") })
            #expect(Self.marked(traces.titles) == [])
        }

        @Test func noListHoldsAText() {
            #expect(traces.answers.count > 40)
            #expect(Self.marked(traces.answers) == [])
        }

        @Test func noWatcherSeesAText() {
            #expect(traces.watched.count == 2)
            #expect(traces.watched.allSatisfy { $0.text.contains("A-") })
            #expect(Self.marked(traces.watched) == [])
        }

        @Test func noLogLineOrAlertHoldsAText() {
            for kind in ["stayDue", "stayOverdue", "overCapacity"] {
                #expect(traces.log.contains("RPSA_KIND=\(kind) "))
            }
            #expect(traces.log.contains("dropped a connection"))
            #expect(traces.log.contains("id.rpsa.Intake.CheckIn failed: storage"))
            #expect(Marker.found(in: traces.log) == [])
        }

        @Test func noFileNameHoldsAText() {
            #expect(traces.fileNames.contains("register.sqlite"))
            #expect(Marker.found(in: traces.fileNames.joined(separator: "\n")) == [])
        }

        private static func marked(_ traces: [MarkerTraces.Trace]) -> [String] {
            traces.filter { !Marker.found(in: $0.text).isEmpty }.map(\.description)
        }
    }
}
