package org.spona.regulations.regulation;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.GazetteCitations;
import org.spona.platform.text.GazetteIssue;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.visibility.Widening;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.staff.Staff;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with the register. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class RegulationRegister {

    private static final Sort BY_TITLE = Sort.by("content.title").and(Sort.by("id"));

    private final Regulations regulations;
    private final Directory directory;
    private final NewIds ids;
    private final Clock clock;

    RegulationRegister(Regulations regulations, Directory directory, NewIds ids, Clock clock) {
        this.regulations = regulations;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Enters a regulation, or mends what was entered before. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code not-staff} when the writer does not work for the network, {@code stale} when somebody else has
     *     changed it since the version that she saw
     */
    public Regulation save(UUID id, RegulationInput input) {
        return regulations.findById(id).map(known -> revise(known, input)).orElseGet(() -> register(id, input));
    }

    private Regulation register(UUID id, RegulationInput input) {
        Reader writer = Readers.get();
        Ownership ownership = Staff.ownership(writer, input.organisationId(), input.networkId(), input.visibility());
        return ids.take(
                id,
                () -> regulations.saveAndFlush(
                        new Regulation(id, writer, ownership, input.content(), clock.instant())));
    }

    private Regulation revise(Regulation regulation, RegulationInput input) {
        RegulationStep.EDIT.require(Readers.get(), regulation, clock.instant());
        regulation.requireSeen(input.seenVersion());
        Widening.require(Readers.get(), regulation.ownership(), regulation.authorId(), input.visibility());
        regulation.revise(input.content(), input.visibility(), clock.instant());
        return regulations.save(regulation);
    }

    /**
     * The regulation with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    @Transactional(readOnly = true)
    public Regulation get(UUID id) {
        return regulations.findById(id).orElseThrow(Refusal::notFound);
    }

    /** The regulation with this id, if the reader may see one. */
    @Transactional(readOnly = true)
    public Optional<Regulation> find(UUID id) {
        return regulations.findById(id);
    }

    /** What the reader may read of the register, by title. */
    @Transactional(readOnly = true)
    public Page<Regulation> list(PageRequest page) {
        return regulations.list(page.sortedBy(BY_TITLE));
    }

    /** What the reader may read of the register and was published in a number of a gazette, by title. */
    @Transactional(readOnly = true)
    public List<Regulation> listPublishedIn(GazetteIssue issue) {
        String number = "(^|\\D)0*%d/(%d|%02d)(\\D|$)".formatted(issue.number(), issue.year(), issue.year() % 100);
        return regulations.findByGazetteNumber(number).stream()
                .filter(regulation -> GazetteCitations.in(regulation.content().gazette()).stream()
                        .anyMatch(citation -> citation.issue().equals(issue)))
                .toList();
    }

    /** Those of these regulations that the reader may read, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, Regulation> list(Collection<UUID> ids) {
        return regulations.findByIdIn(ids).stream().collect(Collectors.toMap(Regulation::getId, Function.identity()));
    }

    /**
     * What a form of the reader begins with: an empty entry, or the regulation as it is.
     *
     * @throws Refusal {@code not-staff} when she may not change it
     */
    @Transactional(readOnly = true)
    public RegulationInput begin(UUID id, Locale locale) {
        return regulations.findById(id).map(this::asSaved).orElseGet(() -> blank(locale));
    }

    private RegulationInput asSaved(Regulation regulation) {
        RegulationStep.EDIT.require(Readers.get(), regulation, clock.instant());
        return RegulationInput.of(regulation);
    }

    private RegulationInput blank(Locale locale) {
        Ownership ownership = Staff.ownership(Readers.get(), null, null, Visibility.NETWORK);
        String country = directory
                .findNetwork(ownership.networkId())
                .map(Network::country)
                .orElse("");
        Jurisdiction jurisdiction = Arrays.stream(Jurisdiction.values())
                .filter(known -> known.name().equals(country))
                .findFirst()
                .orElse(null);
        return RegulationInput.blank(
                ownership, RegulationContent.blank(WrittenLanguages.ofCountry(country, locale), jurisdiction));
    }
}
