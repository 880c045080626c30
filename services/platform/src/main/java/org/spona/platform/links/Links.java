package org.spona.platform.links;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.events.Outbox;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.web.WebAddress;
import org.springframework.transaction.annotation.Transactional;

/** The typed links of things: shown, added and removed, as far as the reader may. */
@Transactional
public class Links {

    /** So many links begin at a thing at most. */
    static final int MOST = 50;

    private final LinkTable table;
    private final LinkKinds kinds;
    private final Outbox outbox;
    private final Clock clock;
    private final String home;

    /** @param home the address of the platform for browsers, without a slash at its end */
    Links(LinkTable table, LinkKinds kinds, Outbox outbox, Clock clock, URI home) {
        this.table = table;
        this.kinds = kinds;
        this.outbox = outbox;
        this.clock = clock;
        this.home = home.toString();
    }

    /** All links of a thing that the reader may see, with its other ends. */
    @Transactional(readOnly = true)
    public List<Link> list(LinkOrigin origin) {
        return table.list(origin);
    }

    /** What the page of a thing shows of its links; empty when that is nothing for the reader. */
    @Transactional(readOnly = true)
    public Optional<LinkSection> section(LinkOrigin origin) {
        return Optional.of(
                        new LinkSection(origin.linksAddress(), origin.ownership(), table.list(origin), lineage(origin)))
                .filter(LinkSection::isShown);
    }

    /**
     * The same of several things of one kind that stand on one page, without what came before and after them, by the id of each.
     *
     * @param origins of which none is a part of another thing
     */
    @Transactional(readOnly = true)
    public Map<UUID, LinkSection> sections(List<LinkOrigin> origins) {
        if (origins.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Link>> links = table.list(
                origins.getFirst().thing().kind(),
                origins.stream().map(origin -> origin.thing().id()).toList(),
                null);
        return origins.stream()
                .map(origin -> Map.entry(
                        origin.thing().id(),
                        new LinkSection(
                                origin.linksAddress(),
                                origin.ownership(),
                                links.getOrDefault(origin.thing().id(), List.of()),
                                List.of())))
                .filter(section -> section.getValue().isShown())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The names of the kinds of links that may begin at a thing. */
    public List<String> kindsFrom(LinkOrigin origin) {
        return kinds.namesFrom(origin.kind());
    }

    /**
     * Adds a link. Adding it twice does it once.
     *
     * @return its id
     * @throws Refusal {@code forbidden}, {@code invalid} with the fields, {@code links-too-many}
     */
    public UUID add(LinkOrigin origin, LinkInput input) {
        Ownership owner = requireWriter(origin);
        LinkTarget target = target(input);
        requireJoinable(origin, input.kind(), target);
        LinkState link = LinkState.made(
                UUID.randomUUID(),
                input.kind(),
                origin,
                target,
                owner.sharedWith(Objects.requireNonNullElse(input.visibility(), owner.visibility())),
                clock.instant());
        table.awaitTurn(origin);
        return table.findSame(link).orElseGet(() -> {
            if (table.count(origin) >= MOST) {
                throw new Refusal(LinkError.TOO_MANY, MOST);
            }
            table.keep(link);
            outbox.append(link.event());
            return link.id();
        });
    }

    /**
     * Removes a link that begins at a thing. Removing it twice does it once.
     *
     * @throws Refusal {@code forbidden}, also for what another organisation has linked
     */
    public void remove(LinkOrigin origin, UUID id) {
        requireWriter(origin);
        table.remove(origin, id).map(LinkState::event).ifPresentOrElse(outbox::append, () -> requireGone(origin, id));
    }

    /** Requires that the reader adds and removes links of a thing; whose they are. */
    Ownership requireWriter(LinkOrigin origin) {
        return origin.ownership().orElseThrow(() -> new Refusal(CommonError.FORBIDDEN));
    }

    /** A link of a thing that the reader may see. */
    @Transactional(readOnly = true)
    Link get(LinkOrigin origin, UUID id) {
        return table.list(origin).stream()
                .filter(link -> link.id().equals(id) && !link.reverse())
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private void requireGone(LinkOrigin origin, UUID id) {
        if (table.list(origin).stream().anyMatch(link -> link.id().equals(id))) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
    }

    private List<LineageStep> lineage(LinkOrigin origin) {
        List<LineageStep> others = table.listLineage(origin.thing());
        if (others.isEmpty() || origin.partId() != null) {
            return List.of();
        }
        var itself = new LineageStep(
                origin.thing().id(), 0, null, origin.title(), origin.language(), origin.address(), false);
        return Stream.of(
                        others.stream().filter(step -> step.distance() < 0),
                        Stream.of(itself),
                        others.stream().filter(step -> step.distance() > 0))
                .flatMap(part -> part)
                .toList();
    }

    private LinkTarget target(LinkInput input) {
        if (input.to().startsWith(home + "/")
                || (input.to().startsWith("/") && !input.to().startsWith("//"))) {
            String path = input.to().substring(input.to().startsWith("/") ? 0 : home.length());
            return table.findThing(path.split("[?#]", 2)[0])
                    .orElseThrow(() -> new InvalidInput("to", "link.to.unknown"));
        }
        if (!input.to().startsWith("https://") || !WebAddress.OneCheck.leadsToTheWeb(input.to())) {
            throw new InvalidInput("to", "link.to.unreadable");
        }
        if (input.title().isEmpty()) {
            throw new InvalidInput("title", "link.title.missing");
        }
        return LinkTarget.outside(input.to(), input.title());
    }

    private void requireJoinable(LinkOrigin origin, String name, LinkTarget target) {
        if (!kinds.find(name)
                .map(kind -> kind.joins(origin.kind(), target.kind()))
                .orElse(false)) {
            throw new InvalidInput("kind", "link.kind.unfit");
        }
        if (origin.thing().equals(target.thing())) {
            throw new InvalidInput("to", "link.to.itself");
        }
    }
}
