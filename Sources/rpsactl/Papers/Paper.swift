/// A paper to be printed and signed, as blocks that know neither columns nor markup; any text in it may be hostile.
struct Paper {
    /// What a window or a list of printed files shows: a number, never a name.
    var title: String
    /// Each begins on a sheet of its own.
    var sheets: [[PaperBlock]]
    /// Set small, so that everything stands on one sheet.
    var isDense = false
}

enum PaperBlock {
    case letterhead(office: String, site: String)
    case title(String, number: String)
    case heading(String)
    case paragraph(String)
    case fields([PaperField])
    case numbered([String])
    case table(PaperTable)
    /// In a frame.
    case notice(title: String, text: String)
    /// Side by side, in pairs, under the place and the day of signing.
    case signatures(placeAndDay: String?, [PaperSignature])
    case footnote(String)
}

/// `label : value`; a value that nobody knows is a dotted line, to be filled in by hand.
struct PaperField {
    var label: String
    var value: String?

    init(_ label: String, _ value: String?) {
        self.label = label
        self.value = PaperPhrases.known(value)
    }
}

/// A list of people under headings; a cell is wrapped, never cut.
struct PaperTable {
    struct Column {
        var title: String
        /// Places on a page of text; on a sheet the same share of its width.
        var width: Int

        init(_ title: String, _ width: Int) {
            self.title = title
            self.width = width
        }
    }

    var columns: [Column]
    var rows: [[String]] = []
    /// Without a line between one row and the next, where a page of text has lines.
    var isDense = false

    mutating func add(_ cells: [String]) {
        precondition(cells.count == columns.count, "a row has as many cells as the table has columns")
        rows.append(cells)
    }
}

/// Where one person signs: as what, by which name, and the lines below it.
struct PaperSignature {
    var captions: [String]
    var name: String?
    var lines: [String] = []
    /// Room for the duty stamp, across which one signs.
    var hasStamp = false
}
