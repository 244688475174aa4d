/// Migration 3: the stay clock with extensions, absences, tasks and roll calls, the close of a day, what was seen of
/// alerts, what waits for a countersignature, and diaries.
extension Migrations {
    static let clock =
        """
        -- When the tasks of a stay are due; null where nothing is.
        ALTER TABLE stay ADD COLUMN assessmentDueAt INTEGER;
        ALTER TABLE stay ADD COLUMN planDueAt INTEGER;
        ALTER TABLE stay ADD COLUMN reviewDueAt INTEGER;
        DROP TRIGGER stayKeepsRows;
        DROP TRIGGER stayKeepsValues;
        CREATE INDEX stayBySince ON stay (since) WHERE supersededAt IS NULL;
        CREATE INDEX stayByUntil ON stay (until, since) WHERE supersededAt IS NULL AND until IS NOT NULL;
        CREATE INDEX staySuperseded ON stay (supersededAt) WHERE supersededAt IS NOT NULL;
        CREATE INDEX placementSuperseded ON placement (supersededAt) WHERE supersededAt IS NOT NULL;

        -- What else an alert is about: a raid's number, a date, a year.
        ALTER TABLE alert ADD COLUMN subject TEXT;
        DROP TRIGGER alertKeepsRows;
        DROP TRIGGER alertKeepsValues;
        DROP INDEX alertOpen;
        CREATE UNIQUE INDEX alertOpen ON alert (kind, ifnull(stay, 0), ifnull(subject, ''))
          WHERE until IS NULL AND supersededAt IS NULL;
        CREATE INDEX alertByStay ON alert (stay, id) WHERE stay IS NOT NULL;

        -- One row for each time that somebody saw an alert.
        CREATE TABLE alertSeen (
          id INTEGER PRIMARY KEY,
          alert INTEGER NOT NULL,
          rung INTEGER NOT NULL CHECK (rung > 0),
          actor TEXT NOT NULL,
          note INTEGER REFERENCES identity (id),
          occurredAt INTEGER NOT NULL,
          recordedAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX alertSeenByAlert ON alertSeen (alert, rung);

        -- since is when it was proposed, until when it was decided or withdrawn.
        CREATE TABLE extension (
          id INTEGER PRIMARY KEY,
          extension INTEGER NOT NULL CHECK (extension > 0),
          stay INTEGER NOT NULL,
          status TEXT NOT NULL CHECK (status IN ('proposed', 'approved', 'rejected', 'withdrawn', 'revoked')),
          reason TEXT NOT NULL,
          oldDueAt INTEGER,
          newDueAt INTEGER NOT NULL,
          letter INTEGER NOT NULL REFERENCES identity (id),
          signatory INTEGER REFERENCES identity (id),
          dated TEXT,
          note INTEGER REFERENCES identity (id),
          isOverride INTEGER NOT NULL CHECK (isOverride IN (0, 1)),
          proposer TEXT NOT NULL,
          decider TEXT,
          refusal INTEGER REFERENCES identity (id),
          since INTEGER NOT NULL,
          until INTEGER CHECK (until >= since),
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt),
          CHECK ((until IS NULL) = (status = 'proposed')),
          CHECK ((until IS NULL) = (decider IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX extensionCurrent ON extension (extension) WHERE supersededAt IS NULL;
        CREATE UNIQUE INDEX extensionOpen ON extension (stay) WHERE until IS NULL AND supersededAt IS NULL;
        CREATE INDEX extensionByStay ON extension (stay, id);

        -- A stay that changed its placement type. Null limits and due times are none.
        CREATE TABLE retyping (
          id INTEGER PRIMARY KEY,
          stay INTEGER NOT NULL,
          oldType TEXT NOT NULL,
          newType TEXT NOT NULL,
          oldLimit TEXT,
          newLimit TEXT,
          oldDueAt INTEGER,
          newDueAt INTEGER,
          actor TEXT NOT NULL,
          reason INTEGER NOT NULL REFERENCES identity (id),
          occurredAt INTEGER NOT NULL,
          recordedAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX retypingByStay ON retyping (stay);

        CREATE TABLE absence (
          id INTEGER PRIMARY KEY,
          stay INTEGER NOT NULL,
          reason TEXT NOT NULL
            CHECK (reason IN ('hospital', 'court', 'family-visit', 'school', 'other', 'missing')),
          expectedAt INTEGER,
          note INTEGER REFERENCES identity (id),
          since INTEGER NOT NULL,
          until INTEGER CHECK (until > since),
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt),
          CHECK ((reason = 'missing') = (expectedAt IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX absenceOpen ON absence (stay) WHERE until IS NULL AND supersededAt IS NULL;
        CREATE INDEX absenceByStay ON absence (stay, since);

        -- A task of a stay that was done; dueAt is when it had been due.
        CREATE TABLE task (
          id INTEGER PRIMARY KEY,
          stay INTEGER NOT NULL,
          task TEXT NOT NULL CHECK (task IN ('assessment', 'plan', 'review')),
          dueAt INTEGER,
          actor TEXT NOT NULL,
          note INTEGER REFERENCES identity (id),
          isVoid INTEGER NOT NULL CHECK (isVoid IN (0, 1)),
          occurredAt INTEGER NOT NULL,
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt)
        ) STRICT;
        CREATE INDEX taskByStay ON task (stay, task);

        -- night is the date on whose evening it begins; outcome is null while the roll call is open.
        CREATE TABLE rollCall (
          id INTEGER PRIMARY KEY,
          rollCall INTEGER NOT NULL CHECK (rollCall > 0),
          night TEXT NOT NULL,
          outcome TEXT CHECK (outcome IN ('finished', 'cancelled')),
          actor TEXT NOT NULL,
          reason INTEGER REFERENCES identity (id),
          since INTEGER NOT NULL,
          until INTEGER CHECK (until >= since),
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt),
          CHECK ((until IS NULL) = (outcome IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX rollCallCurrent ON rollCall (rollCall) WHERE supersededAt IS NULL;
        CREATE UNIQUE INDEX rollCallOpen ON rollCall (outcome IS NULL) WHERE until IS NULL AND supersededAt IS NULL;
        CREATE INDEX rollCallByNight ON rollCall (night, rollCall);

        -- Where each child was found to be; isMarked says that somebody said so, and it was not taken as present.
        -- former is the absence that the mark put an end to or corrected, closed that absence as the mark ended it,
        -- begun what the mark wrote in its place: what is needed to take the mark back.
        CREATE TABLE rollCallMark (
          id INTEGER PRIMARY KEY,
          rollCall INTEGER NOT NULL,
          stay INTEGER NOT NULL,
          status TEXT NOT NULL
            CHECK (status IN ('present', 'absent', 'hospital', 'court', 'family-visit', 'school', 'other', 'missing')),
          isExpected INTEGER NOT NULL CHECK (isExpected IN (0, 1)),
          isMarked INTEGER NOT NULL CHECK (isMarked IN (0, 1)),
          former INTEGER REFERENCES absence (id),
          closed INTEGER REFERENCES absence (id),
          begun INTEGER REFERENCES absence (id),
          actor TEXT NOT NULL,
          occurredAt INTEGER NOT NULL,
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt)
        ) STRICT;
        CREATE UNIQUE INDEX rollCallMarkCurrent ON rollCallMark (rollCall, stay) WHERE supersededAt IS NULL;

        -- The census of a day as it was known when midnight closed it.
        CREATE TABLE dayClose (
          id INTEGER PRIMARY KEY,
          day TEXT NOT NULL,
          opening INTEGER NOT NULL CHECK (opening >= 0),
          arrivals INTEGER NOT NULL CHECK (arrivals >= 0),
          exits INTEGER NOT NULL CHECK (exits >= 0),
          closing INTEGER NOT NULL CHECK (closing >= 0),
          occurredAt INTEGER NOT NULL,
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt)
        ) STRICT;
        CREATE UNIQUE INDEX dayCloseCurrent ON dayClose (day) WHERE supersededAt IS NULL;

        -- Something done at night that is to be seen by day: since when, until it was.
        CREATE TABLE countersign (
          id INTEGER PRIMARY KEY,
          item INTEGER NOT NULL CHECK (item > 0),
          kind TEXT NOT NULL CHECK (kind IN ('override', 'correction')),
          code TEXT NOT NULL,
          stay INTEGER NOT NULL,
          bed TEXT,
          uid INTEGER NOT NULL,
          actor TEXT NOT NULL,
          dueAt INTEGER NOT NULL,
          signer TEXT,
          note INTEGER REFERENCES identity (id),
          since INTEGER NOT NULL,
          until INTEGER CHECK (until >= since),
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt),
          CHECK ((until IS NULL) = (signer IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX countersignCurrent ON countersign (item) WHERE supersededAt IS NULL;
        CREATE INDEX countersignOpen ON countersign (stay) WHERE until IS NULL AND supersededAt IS NULL;
        CREATE INDEX countersignByStay ON countersign (stay, id);

        CREATE TABLE diary (
          id INTEGER PRIMARY KEY,
          entry INTEGER NOT NULL CHECK (entry > 0),
          child INTEGER NOT NULL REFERENCES child (id),
          stay INTEGER,
          kind TEXT NOT NULL
            CHECK (kind IN ('incident', 'health', 'medicine', 'injury', 'visit', 'call', 'belongings', 'other')),
          text INTEGER NOT NULL REFERENCES identity (id),
          actor TEXT NOT NULL,
          isVoid INTEGER NOT NULL CHECK (isVoid IN (0, 1)),
          occurredAt INTEGER NOT NULL,
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt)
        ) STRICT;
        CREATE UNIQUE INDEX diaryCurrent ON diary (entry) WHERE supersededAt IS NULL;
        CREATE INDEX diaryByChild ON diary (child, occurredAt);
        CREATE INDEX diaryByStay ON diary (stay, kind);
        CREATE INDEX diaryByTime ON diary (occurredAt) WHERE supersededAt IS NULL;

        -- The history of a stay: its marks, and who read what was written of it.
        CREATE INDEX rollCallMarkByStay ON rollCallMark (stay, id);
        CREATE INDEX eventOfReading ON event (subjects) WHERE changes = '[]';
        CREATE INDEX overrideByTime ON override (occurredAt);
        CREATE INDEX placementBySince ON placement (since) WHERE supersededAt IS NULL;
        """
        + ["alertSeen", "retyping"].map(frozen).joined()
        + clockColumns.map(supersedable).joined()
        + overlap("absence", by: "stay")
        + unseenAlerts

    /// As this migration wrote them; a later one that adds a column writes its triggers anew.
    private static let clockColumns: [(table: String, columns: [String])] = [
        (
            "stay",
            [
                "stay", "child", "sex", "age", "ageIsEstimate", "source", "categories", "marital", "origin",
                "placementType", "stayLimit", "legalBasis", "dueAt", "exitReason", "since", "until", "assessmentDueAt",
                "planDueAt", "reviewDueAt",
            ]
        ),
        ("alert", ["alert", "kind", "stay", "child", "bed", "rung", "dueAt", "since", "until", "subject"]),
        (
            "extension",
            [
                "extension", "stay", "status", "reason", "oldDueAt", "newDueAt", "letter", "signatory", "dated", "note",
                "isOverride", "proposer", "decider", "refusal", "since", "until",
            ]
        ),
        ("absence", ["stay", "reason", "expectedAt", "note", "since", "until"]),
        ("task", ["stay", "task", "dueAt", "actor", "note", "isVoid", "occurredAt"]),
        ("rollCall", ["rollCall", "night", "outcome", "actor", "reason", "since", "until"]),
        (
            "rollCallMark",
            [
                "rollCall", "stay", "status", "isExpected", "isMarked", "former", "closed", "begun", "actor",
                "occurredAt",
            ]
        ),
        ("dayClose", ["day", "opening", "arrivals", "exits", "closing", "occurredAt"]),
        (
            "countersign",
            [
                "item", "kind", "code", "stay", "bed", "uid", "actor", "dueAt", "signer", "note", "since", "until",
            ]
        ),
        ("diary", ["entry", "child", "stay", "kind", "text", "actor", "isVoid", "occurredAt"]),
    ]
}
