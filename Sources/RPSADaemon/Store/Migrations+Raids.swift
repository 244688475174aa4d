/// Migration 2: raids with their lists, unmet needs, ties between children, and proposals for the beds.
extension Migrations {
    static let raids =
        """
        CREATE TABLE raid (
          id INTEGER PRIMARY KEY,
          raid INTEGER NOT NULL CHECK (raid > 0),
          agency TEXT NOT NULL,
          place INTEGER NOT NULL REFERENCES identity (id),
          orderNumber INTEGER REFERENCES identity (id),
          commander INTEGER REFERENCES identity (id),
          headcount INTEGER CHECK (headcount >= 0),
          reason INTEGER REFERENCES identity (id),
          since INTEGER NOT NULL,
          until INTEGER CHECK (until >= since),
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt)
        ) STRICT;
        CREATE UNIQUE INDEX raidCurrent ON raid (raid) WHERE supersededAt IS NULL;

        -- A roster that was taken in; fingerprint points to a text, for it is derived from names.
        CREATE TABLE raidFile (
          id INTEGER PRIMARY KEY,
          raid INTEGER NOT NULL,
          fingerprint INTEGER NOT NULL REFERENCES identity (id),
          occurredAt INTEGER NOT NULL,
          recordedAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX raidFileByRaid ON raidFile (raid);

        -- One person of those whom a raid handed over. sex and age are unknown only for one who was passed on unseen.
        CREATE TABLE raidRow (
          id INTEGER PRIMARY KEY,
          raid INTEGER NOT NULL,
          place INTEGER NOT NULL CHECK (place > 0),
          file INTEGER REFERENCES raidFile (id),
          filePlace INTEGER,
          sex TEXT CHECK (sex IN ('female', 'male')),
          age INTEGER CHECK (age BETWEEN 0 AND 120),
          ageIsEstimate INTEGER NOT NULL CHECK (ageIsEstimate IN (0, 1)),
          outcome TEXT NOT NULL
            CHECK (outcome IN ('admitted', 'adult', 'family', 'referred', 'turned-away', 'pending')),
          stay INTEGER,
          person INTEGER REFERENCES identity (id),
          sentTo INTEGER REFERENCES identity (id),
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt),
          CHECK ((outcome = 'admitted') = (stay IS NOT NULL))
        ) STRICT;
        CREATE UNIQUE INDEX raidRowCurrent ON raidRow (raid, place) WHERE supersededAt IS NULL;
        CREATE UNIQUE INDEX raidRowByStay ON raidRow (stay) WHERE supersededAt IS NULL AND stay IS NOT NULL;

        CREATE TABLE turnAway (
          id INTEGER PRIMARY KEY,
          turnAway INTEGER NOT NULL CHECK (turnAway > 0),
          source TEXT NOT NULL,
          sex TEXT NOT NULL CHECK (sex IN ('female', 'male')),
          age INTEGER NOT NULL CHECK (age BETWEEN 0 AND 120),
          reason TEXT NOT NULL CHECK (reason IN ('full', 'adult', 'not-eligible', 'declined')),
          referredTo INTEGER NOT NULL REFERENCES identity (id),
          raid INTEGER,
          isVoid INTEGER NOT NULL CHECK (isVoid IN (0, 1)),
          since INTEGER NOT NULL,
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt)
        ) STRICT;
        CREATE UNIQUE INDEX turnAwayCurrent ON turnAway (turnAway) WHERE supersededAt IS NULL;

        -- Ties are kept once, the smaller number first; only one number of a child follows another: other is older.
        CREATE TABLE separation (
          id INTEGER PRIMARY KEY,
          child INTEGER NOT NULL REFERENCES child (id),
          other INTEGER NOT NULL REFERENCES child (id) CHECK (other > child),
          scope TEXT NOT NULL CHECK (scope IN ('room', 'ward')),
          reason INTEGER NOT NULL REFERENCES identity (id),
          since INTEGER NOT NULL,
          until INTEGER CHECK (until >= since),
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt)
        ) STRICT;
        CREATE UNIQUE INDEX separationOpen ON separation (child, other) WHERE until IS NULL AND supersededAt IS NULL;

        CREATE TABLE sibling (
          id INTEGER PRIMARY KEY,
          child INTEGER NOT NULL REFERENCES child (id),
          other INTEGER NOT NULL REFERENCES child (id) CHECK (other > child),
          since INTEGER NOT NULL,
          until INTEGER CHECK (until >= since),
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt)
        ) STRICT;
        CREATE UNIQUE INDEX siblingOpen ON sibling (child, other) WHERE until IS NULL AND supersededAt IS NULL;

        CREATE TABLE sameChild (
          id INTEGER PRIMARY KEY,
          child INTEGER NOT NULL REFERENCES child (id),
          other INTEGER NOT NULL REFERENCES child (id) CHECK (other <> child),
          since INTEGER NOT NULL,
          until INTEGER CHECK (until >= since),
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt)
        ) STRICT;
        CREATE UNIQUE INDEX sameChildOpen ON sameChild (child) WHERE until IS NULL AND supersededAt IS NULL;

        -- basis is the last event that the proposal knew of.
        CREATE TABLE proposal (
          id INTEGER PRIMARY KEY,
          proposal INTEGER NOT NULL CHECK (proposal > 0),
          basis INTEGER NOT NULL,
          nights INTEGER NOT NULL CHECK (nights > 0),
          costBefore INTEGER NOT NULL,
          costAfter INTEGER NOT NULL,
          since INTEGER NOT NULL,
          until INTEGER CHECK (until >= since),
          recordedAt INTEGER NOT NULL,
          supersededAt INTEGER CHECK (supersededAt >= recordedAt)
        ) STRICT;
        CREATE UNIQUE INDEX proposalCurrent ON proposal (proposal) WHERE supersededAt IS NULL;

        CREATE TABLE proposedMove (
          id INTEGER PRIMARY KEY,
          proposal INTEGER NOT NULL,
          stay INTEGER NOT NULL,
          fromBed TEXT,
          toBed TEXT NOT NULL,
          reason TEXT NOT NULL,
          recordedAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX proposedMoveByProposal ON proposedMove (proposal);

        -- An index of names as they sound, made from identity alone; never a source of anything.
        CREATE TABLE likenessKey (
          key TEXT NOT NULL,
          child INTEGER NOT NULL,
          PRIMARY KEY (key, child)
        ) STRICT, WITHOUT ROWID;
        """
        + ["raidFile", "proposedMove"].map(frozen).joined()
        + [
            supersedable(
                "raid",
                [
                    "raid", "agency", "place", "orderNumber", "commander", "headcount", "reason", "since", "until",
                ]),
            supersedable(
                "raidRow",
                [
                    "raid", "place", "file", "filePlace", "sex", "age", "ageIsEstimate", "outcome", "stay", "person",
                    "sentTo",
                ]),
            supersedable(
                "turnAway", ["turnAway", "source", "sex", "age", "reason", "referredTo", "raid", "isVoid", "since"]),
            supersedable("separation", ["child", "other", "scope", "reason", "since", "until"]),
            supersedable("sibling", ["child", "other", "since", "until"]),
            supersedable("sameChild", ["child", "other", "since", "until"]),
            supersedable(
                "proposal", ["proposal", "basis", "nights", "costBefore", "costAfter", "since", "until"]),
        ].joined()
}
