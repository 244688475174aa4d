import ArgumentParser
import RPSAProtocol

struct PlacementList: Asking {
    static var configuration: CommandConfiguration { .leaf("list", .placementList) }

    @OptionGroup var everywhere: GlobalOptions

    func request() -> ListPlacementTypes { ListPlacementTypes() }

    func page(_ reply: ListPlacementTypes.Reply, on screen: Screen) -> String {
        let words = screen.words
        var table = Table(columns: [
            .left(words.placement), .left(words.limit), .left(words.extensionBy), .text(words.legalBasis),
        ])
        for type in reply.types {
            let limit = type.limit ?? words.noLimitWord
            table.add(type.placement, limit, SafeText.clean(type.extensionBy), SafeText.clean(type.legalBasis))
        }
        return table.text(on: screen)
    }
}
