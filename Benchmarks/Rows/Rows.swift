/// One row of the table of bounds, or two that are measured together.
struct MeasuredRow {
    let name: String
    let measure: (Bench) throws -> [Line]
}

enum Rows {
    static var all: [MeasuredRow] {
        [
            MeasuredRow(name: "check-in, 1 client", measure: CheckInRow.alone),
            MeasuredRow(name: "check-in, 64 clients, slow disk", measure: CheckInRow.manyOnSlowDisk),
            MeasuredRow(name: "check-in, 64 clients, this disk", measure: CheckInRow.manyOnThisDisk),
            MeasuredRow(name: "occupancy", measure: OccupancyRow.measure),
            MeasuredRow(name: "occupancy, 1 million past stays", measure: PastRow.presentOccupancy),
            MeasuredRow(name: "rpsactl occupancy", measure: ProcessRow.measure),
            MeasuredRow(name: "occupancy three years back", measure: PastRow.occupancyThreeYearsBack),
            MeasuredRow(name: "start", measure: StartRow.measure),
            MeasuredRow(name: "memory", measure: MemoryRow.measure),
            MeasuredRow(name: "a raid of 40", measure: RaidRow.measure),
            MeasuredRow(name: "12 children from file to beds", measure: IntakeRow.measure),
            MeasuredRow(name: "placing a child", measure: PlacingRow.measure),
            MeasuredRow(name: "capacity", measure: CapacityRow.measure),
            MeasuredRow(name: "known children", measure: KnownChildRow.measure),
            MeasuredRow(name: "census of a year", measure: CensusRow.measure),
            MeasuredRow(name: "alert clock", measure: AlertClockRow.measure),
        ]
    }
}
