import GRDB

/// The shape of the record. A migration that was shipped never changes; a new need appends a new one.
enum Migrations {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1-register") { try $0.execute(sql: register) }
        migrator.registerMigration("2-raids") { db in
            try db.execute(sql: raids)
            try LikenessKeys.write(ofEveryone: db)
        }
        migrator.registerMigration("3-clock") { try $0.execute(sql: clock) }
        return migrator
    }

    /// Instants are UTC milliseconds. `since` and `until` tell when a thing was true (until is excluded, null means
    /// still), `recordedAt` and `supersededAt` when it was known. A row, once written, may only be superseded.
    private static let register = """
        CREATE TABLE event (
          id INTEGER PRIMARY KEY CHECK (id > 0),
          recordedAt INTEGER NOT NULL,
          occurredAt INTEGER NOT NULL,
          uid INTEGER NOT NULL,
          actor TEXT NOT NULL,
          method TEXT NOT NULL,
          subjects TEXT NOT NULL CHECK (json_valid(subjects)),
          changes TEXT NOT NULL CHECK (json_valid(changes)),
          request BLOB CHECK (length(request) = 32),
          reply TEXT CHECK (reply IS NULL OR json_valid(reply)),
          previous BLOB NOT NULL CHECK (length(previous) = 32),
          hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        CREATE UNIQUE INDEX eventByRequest ON event (request) WHERE request IS NOT NULL;

        CREATE TABLE room (
          id INTEGER PRIMARY KEY,
          room TEXT NOT NULL,
          ward TEXT NOT NULL,
          sex TEXT NOT NULL CHECK (sex IN ('female', 'male', 'either', 'mixed')),
          ageFrom INTEGER NOT NULL CHECK (ageFrom >= 0),
          ageTo INTEGER NOT NULL CHECK (ageTo >= ageFrom),
          features TEXT NOT NULL CHECK (json_valid(features)),
          isolation TEXT NOT NULL CHECK (json_valid(isolation)),
          position INTEGER NOT NULL,
          since INTEGER NOT NULL,
          until INTEGER CHECK (until > since),
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt)
        ) STRICT;
        CREATE UNIQUE INDEX roomOpen ON room (room) WHERE until IS NULL AND supersededAt IS NULL;

        CREATE TABLE bed (
          id INTEGER PRIMARY KEY,
          bed TEXT NOT NULL,
          room TEXT NOT NULL,
          position INTEGER NOT NULL,
          since INTEGER NOT NULL,
          until INTEGER CHECK (until > since),
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt)
        ) STRICT;
        CREATE UNIQUE INDEX bedOpen ON bed (bed) WHERE until IS NULL AND supersededAt IS NULL;

        CREATE TABLE child (
          id INTEGER PRIMARY KEY CHECK (id > 0),
          recordedAt INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE stay (
          id INTEGER PRIMARY KEY,
          stay INTEGER NOT NULL CHECK (stay > 0),
          child INTEGER NOT NULL REFERENCES child (id),
          sex TEXT NOT NULL CHECK (sex IN ('female', 'male')),
          age INTEGER NOT NULL CHECK (age BETWEEN 0 AND 17),
          ageIsEstimate INTEGER NOT NULL CHECK (ageIsEstimate IN (0, 1)),
          source TEXT NOT NULL,
          categories TEXT NOT NULL CHECK (json_valid(categories)),
          marital TEXT NOT NULL CHECK (marital IN ('single', 'married', 'unknown')),
          origin TEXT NOT NULL,
          placementType TEXT NOT NULL,
          stayLimit TEXT,
          legalBasis TEXT NOT NULL,
          dueAt INTEGER,
          exitReason TEXT,
          since INTEGER NOT NULL,
          until INTEGER CHECK (until > since),
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt),
          CHECK ((until IS NULL) = (exitReason IS NULL))
        ) STRICT;
        CREATE INDEX stayByNumber ON stay (stay, id);
        CREATE UNIQUE INDEX stayCurrent ON stay (stay) WHERE supersededAt IS NULL;
        CREATE UNIQUE INDEX stayOpenByChild ON stay (child) WHERE until IS NULL AND supersededAt IS NULL;
        CREATE INDEX stayByChild ON stay (child, since);
        CREATE INDEX stayByDue ON stay (dueAt)
          WHERE until IS NULL AND supersededAt IS NULL AND dueAt IS NOT NULL;

        -- Where a stay sleeps, without a gap from arrival to exit; bed is null for a time without one.
        CREATE TABLE placement (
          id INTEGER PRIMARY KEY,
          stay INTEGER NOT NULL,
          bed TEXT,
          reason INTEGER REFERENCES identity (id),
          since INTEGER NOT NULL,
          until INTEGER CHECK (until > since),
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt)
        ) STRICT;
        CREATE UNIQUE INDEX placementOpenByBed ON placement (bed)
          WHERE until IS NULL AND supersededAt IS NULL AND bed IS NOT NULL;
        CREATE UNIQUE INDEX placementOpenByStay ON placement (stay) WHERE until IS NULL AND supersededAt IS NULL;
        CREATE INDEX placementWithoutBed ON placement (stay)
          WHERE bed IS NULL AND until IS NULL AND supersededAt IS NULL;
        CREATE INDEX placementByBed ON placement (bed, since);
        CREATE INDEX placementByStay ON placement (stay, since);
        CREATE INDEX placementByEnd ON placement (until) WHERE until IS NOT NULL AND supersededAt IS NULL;

        CREATE TABLE need (
          id INTEGER PRIMARY KEY,
          stay INTEGER NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('feature', 'isolation')),
          code TEXT NOT NULL,
          since INTEGER NOT NULL,
          until INTEGER CHECK (until > since),
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt)
        ) STRICT;
        CREATE INDEX needByStay ON need (stay);
        CREATE UNIQUE INDEX needOpen ON need (stay, kind, code) WHERE until IS NULL AND supersededAt IS NULL;
        CREATE UNIQUE INDEX needOneIsolation ON need (stay)
          WHERE until IS NULL AND supersededAt IS NULL AND kind = 'isolation';

        CREATE TABLE drain (
          id INTEGER PRIMARY KEY,
          bed TEXT NOT NULL,
          reason INTEGER REFERENCES identity (id),
          since INTEGER NOT NULL,
          until INTEGER CHECK (until > since),
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt)
        ) STRICT;
        CREATE UNIQUE INDEX drainOpen ON drain (bed) WHERE until IS NULL AND supersededAt IS NULL;
        CREATE INDEX drainByBed ON drain (bed, since);

        CREATE TABLE override (
          id INTEGER PRIMARY KEY,
          stay INTEGER NOT NULL,
          bed TEXT,
          code TEXT NOT NULL,
          occurredAt INTEGER NOT NULL,
          actor TEXT NOT NULL,
          reason INTEGER NOT NULL REFERENCES identity (id),
          recordedAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX overrideByStay ON override (stay);

        -- One row for each step of an alert: raised, each rung, cleared. Each step is one journal entry.
        CREATE TABLE alert (
          id INTEGER PRIMARY KEY,
          alert INTEGER NOT NULL CHECK (alert > 0),
          kind TEXT NOT NULL,
          stay INTEGER,
          child INTEGER,
          bed TEXT,
          rung INTEGER NOT NULL CHECK (rung > 0),
          dueAt INTEGER,
          since INTEGER NOT NULL,
          until INTEGER CHECK (until >= since),
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt)
        ) STRICT;
        CREATE UNIQUE INDEX alertOpen ON alert (kind, ifnull(stay, 0)) WHERE until IS NULL AND supersededAt IS NULL;
        CREATE INDEX alertByNumber ON alert (alert, id);

        -- Up to which row of alert the journal has heard.
        CREATE TABLE alertSent (
          id INTEGER PRIMARY KEY,
          upTo INTEGER NOT NULL REFERENCES alert (id),
          recordedAt INTEGER NOT NULL
        ) STRICT;

        -- The only place for names and for any free text about people. seal proves that the text is the one written.
        CREATE TABLE identity (
          id INTEGER PRIMARY KEY,
          child INTEGER REFERENCES child (id),
          stay INTEGER,
          kind TEXT NOT NULL,
          text TEXT NOT NULL CHECK (length(text) <= 4000),
          lookup TEXT,
          seal BLOB NOT NULL CHECK (length(seal) = 32),
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt)
        ) STRICT;
        CREATE INDEX identityByChild ON identity (child, kind);
        CREATE INDEX identityByLookup ON identity (lookup) WHERE lookup IS NOT NULL AND supersededAt IS NULL;
        """
        + ["event", "child", "override", "alertSent"].map(frozen).joined()
        + versioned.map(supersedable).joined()
        + [overlap("placement", by: "bed"), overlap("placement", by: "stay")].joined()
        + [overlap("stay", by: "child"), overlap("drain", by: "bed"), overlap("bed", by: "bed")].joined()

    private static let versioned: [(table: String, columns: [String])] = [
        (
            "room",
            ["room", "ward", "sex", "ageFrom", "ageTo", "features", "isolation", "position", "since", "until"]
        ),
        ("bed", ["bed", "room", "position", "since", "until"]),
        (
            "stay",
            [
                "stay", "child", "sex", "age", "ageIsEstimate", "source", "categories", "marital", "origin",
                "placementType", "stayLimit", "legalBasis", "dueAt", "exitReason", "since", "until",
            ]
        ),
        ("placement", ["stay", "bed", "reason", "since", "until"]),
        ("need", ["stay", "kind", "code", "since", "until"]),
        ("drain", ["bed", "reason", "since", "until"]),
        ("alert", ["alert", "kind", "stay", "child", "bed", "rung", "dueAt", "since", "until"]),
        ("identity", ["child", "stay", "kind", "text", "lookup", "seal"]),
    ]

    static func frozen(_ table: String) -> String {
        """
        CREATE TRIGGER \(table)KeepsRows BEFORE DELETE ON \(table)
          BEGIN SELECT RAISE(ABORT, '\(table): rows are never deleted'); END;
        CREATE TRIGGER \(table)KeepsValues BEFORE UPDATE ON \(table)
          BEGIN SELECT RAISE(ABORT, '\(table): rows are never changed'); END;

        """
    }

    static func supersedable(_ table: String, _ columns: [String]) -> String {
        let same = (["id", "recordedAt"] + columns).map { "NEW.\($0) IS OLD.\($0)" }.joined(separator: " AND ")
        return """
            CREATE TRIGGER \(table)KeepsRows BEFORE DELETE ON \(table)
              BEGIN SELECT RAISE(ABORT, '\(table): rows are never deleted'); END;
            CREATE TRIGGER \(table)KeepsValues BEFORE UPDATE ON \(table)
              WHEN NOT (OLD.supersededAt IS NULL AND NEW.supersededAt IS NOT NULL AND \(same))
              BEGIN SELECT RAISE(ABORT, '\(table): a row may only be superseded, once'); END;

            """
    }

    /// Current rows of one key never overlap in time. They do not overlap already, so the last one that begins
    /// before the new one's end is the only one that can reach into it.
    static func overlap(_ table: String, by key: String) -> String {
        """
        CREATE TRIGGER \(table)OverlapBy_\(key) BEFORE INSERT ON \(table)
          WHEN NEW.\(key) IS NOT NULL AND NEW.supersededAt IS NULL
          BEGIN
            SELECT RAISE(ABORT, '\(table): two at one time for the same \(key)')
            WHERE (
              SELECT ifnull(until, 9223372036854775807) FROM \(table)
              WHERE \(key) = NEW.\(key) AND supersededAt IS NULL
                AND since < ifnull(NEW.until, 9223372036854775807)
              ORDER BY since DESC LIMIT 1
            ) > NEW.since;
          END;

        """
    }
}
