package org.spona.regulations.provision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.Refusal;
import org.spona.regulations.provision.ActVersion.Status;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.spona.regulations.text.CitedPlace;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts of acts as the reader may see them. */
@Service
@Transactional(readOnly = true)
public class ActTexts {

    private final ActVersions versions;
    private final ProvisionTable provisions;
    private final PublishedTexts published;
    private final Successions successions;
    private final RegulationRegister regulations;
    private final Clock clock;

    ActTexts(
            ActVersions versions,
            ProvisionTable provisions,
            PublishedTexts published,
            Successions successions,
            RegulationRegister regulations,
            Clock clock) {
        this.versions = versions;
        this.provisions = provisions;
        this.published = published;
        this.successions = successions;
        this.regulations = regulations;
        this.clock = clock;
    }

    /**
     * How a whole act reads on a day.
     *
     * @param day today when null
     * @throws Refusal {@code not-found} when there is no such act that the reader may see
     */
    public TextOnDay on(UUID regulationId, @Nullable LocalDate day) {
        return on(regulationId, day, this::list);
    }

    /**
     * How an article reads on a day.
     *
     * @param article its address, such as {@code cl-88v}
     * @param day today when null
     * @throws Refusal {@code not-found} when there is no such act, or the text of that day has no such article
     */
    public TextOnDay articleOn(UUID regulationId, String article, @Nullable LocalDate day) {
        TextOnDay text = on(regulationId, day, version -> provisions.listArticle(version.getId(), article));
        if (text.provisions().isEmpty()) {
            throw Refusal.notFound();
        }
        return text;
    }

    /**
     * The lines of an act that have all these words on a day: in either script, with or without diacritics, by the beginnings of their words.
     *
     * @param asked of which the first {@value FoundLine#ASKED_LENGTH} characters count; nothing finds nothing
     * @param day today when null
     * @throws Refusal {@code not-found} when there is no such act that the reader may see
     */
    public TextOnDay found(UUID regulationId, String asked, @Nullable LocalDate day) {
        List<String> words = FoundLine.words(asked);
        return on(
                regulationId,
                day,
                version -> words.isEmpty() ? List.of() : published.find(version, list(version), words));
    }

    /** The versions of an act, newest first; those whose day is not known before them, drafts for its own organisation only. */
    public List<ActVersion> listVersions(UUID regulationId) {
        regulations.get(regulationId);
        return versions.findByRegulation(regulationId);
    }

    /**
     * A version.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public ActVersion getVersion(UUID id) {
        return versions.get(id);
    }

    /** What a version says, in the order of reading. */
    public List<Provision> list(ActVersion version) {
        return published.get(version, () -> provisions.list(version.getId()));
    }

    /**
     * The provision that is cited, in the text in force today, or the newest that is published: as exactly as that text has it.
     *
     * @param cited as people write it: {@code član 69, stav 2}
     * @return empty when no article is named, or the reader may see no text that has it
     */
    public Optional<UUID> find(UUID regulationId, String cited) {
        List<ActVersion> known = regulations
                .find(regulationId)
                .map(act -> listPublished(act.getId()))
                .orElse(List.of());
        return inForce(known, today())
                .or(() -> known.stream().findFirst())
                .flatMap(version -> CitedPlace.address(cited).flatMap(address -> find(version, address)));
    }

    private Optional<UUID> find(ActVersion version, String address) {
        int end = address.lastIndexOf('/');
        return provisions
                .find(version.getId(), address)
                .or(() -> end < 0 ? Optional.empty() : find(version, address.substring(0, end)));
    }

    /**
     * One provision of a version.
     *
     * @throws Refusal {@code not-found} when the version has none such
     */
    public Provision get(ActVersion version, UUID wid) {
        return provisions.find(version.getId(), wid).orElseThrow(Refusal::notFound);
    }

    /** Where provisions are in a version; those that it has not are left out. */
    public Map<UUID, String> addresses(ActVersion version, Collection<UUID> wids) {
        return provisions.addresses(version.getId(), wids);
    }

    /** Whether the text that is in force on a day has a provision. */
    public boolean hasOn(UUID regulationId, UUID wid, LocalDate day) {
        regulations.get(regulationId);
        return inForce(listPublished(regulationId), day)
                .flatMap(version -> provisions.find(version.getId(), wid))
                .isPresent();
    }

    /** How many lines of a version want a person's eye. */
    public int countDoubts(ActVersion version) {
        return provisions.countDoubts(version.getId());
    }

    /**
     * What became of a provision.
     *
     * @throws Refusal {@code not-found} when it is in no text that the reader may see
     */
    public ProvisionLife lifeOf(UUID wid) {
        Regulation regulation =
                provisions.regulationOf(wid).flatMap(regulations::find).orElseThrow(Refusal::notFound);
        Map<UUID, ActVersion> known = listPublished(regulation.getId()).stream()
                .collect(Collectors.toMap(ActVersion::getId, Function.identity()));
        List<ProvisionLife.Text> texts = provisions.listPast(wid).stream()
                .flatMap(past -> Optional.ofNullable(known.get(past.versionId())).stream()
                        .map(version -> new ProvisionLife.Text(version, past.provision())))
                .toList();
        if (texts.isEmpty()) {
            throw Refusal.notFound();
        }
        Optional<UUID> inForce =
                inForce(listPublished(regulation.getId()), today()).map(ActVersion::getId);
        Optional<String> now = texts.stream()
                .filter(text -> inForce.equals(Optional.of(text.version().getId())))
                .map(text -> text.provision().address())
                .findFirst();
        return new ProvisionLife(wid, regulation, texts, successions.list(wid), now);
    }

    /** What published texts divided from a provision or joined with it, or what it was divided from or joined with, newest first. */
    public List<Succession> listSuccessions(UUID wid) {
        return successions.list(wid);
    }

    private TextOnDay on(UUID regulationId, @Nullable LocalDate asked, Function<ActVersion, List<Provision>> read) {
        regulations.get(regulationId);
        LocalDate day = asked == null ? today() : asked;
        List<ActVersion> known = listPublished(regulationId);
        Optional<ActVersion> version = inForce(known, day);
        LocalDate until = known.stream()
                .map(later -> later.content().validFrom())
                .filter(from -> from != null && from.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new TextOnDay(day, version.orElse(null), until, version.map(read).orElse(List.of()));
    }

    private List<ActVersion> listPublished(UUID regulationId) {
        return versions.findByRegulation(regulationId).stream()
                .filter(version -> version.status() == Status.PUBLISHED)
                .toList();
    }

    /** Of those that begin by a day the last one; they come newest first. */
    private static Optional<ActVersion> inForce(List<ActVersion> versions, LocalDate day) {
        return versions.stream().filter(version -> version.beginsBy(day)).findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
