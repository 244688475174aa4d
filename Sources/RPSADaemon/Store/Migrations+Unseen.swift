/// Which alerts are over and nobody has acknowledged: an index of `alert` and `alertSeen` that is a table, kept by
/// triggers, so that the list need not look through all alerts there ever were. Never a source of anything.
extension Migrations {
    static let unseenAlerts = """
        CREATE TABLE alertUnseen (
          alert INTEGER PRIMARY KEY
        ) STRICT;
        CREATE TRIGGER alertEndsUnseen AFTER INSERT ON alert
          WHEN NEW.until IS NOT NULL AND NEW.supersededAt IS NULL
            AND NOT EXISTS (SELECT 1 FROM alertSeen WHERE alert = NEW.alert AND rung >= NEW.rung)
          BEGIN INSERT OR IGNORE INTO alertUnseen VALUES (NEW.alert); END;
        CREATE TRIGGER alertIsSeen AFTER INSERT ON alertSeen
          BEGIN
            DELETE FROM alertUnseen WHERE alert = NEW.alert AND NEW.rung >= (
              SELECT rung FROM alert WHERE alert = NEW.alert ORDER BY id DESC LIMIT 1);
          END;
        INSERT INTO alertUnseen
          SELECT alert FROM alert WHERE until IS NOT NULL AND supersededAt IS NULL;

        """
}
