package org.spona.regulations.update;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.visibility.Widening;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.spona.regulations.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with updates. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class UpdateAuthoring {

    private final Updates updates;
    private final RegulationRegister regulations;
    private final ActTexts texts;
    private final Directory directory;
    private final NewIds ids;
    private final Clock clock;

    UpdateAuthoring(
            Updates updates,
            RegulationRegister regulations,
            ActTexts texts,
            Directory directory,
            NewIds ids,
            Clock clock) {
        this.updates = updates;
        this.regulations = regulations;
        this.texts = texts;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a form begins with: an empty draft on a regulation, or the update as it is.
     *
     * @param regulationId of a new draft
     * @throws Refusal {@code not-staff} when the reader may not write here, {@code not-found} when there is nothing to begin with
     */
    @Transactional(readOnly = true)
    public UpdateInput begin(UUID id, @Nullable UUID regulationId, Locale locale) {
        return updates.findById(id).map(this::asSaved).orElseGet(() -> blank(regulationId, locale));
    }

    /**
     * Saves a draft, or changes what was saved before. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code stale} when somebody else has changed it since the version that the writer saw,
     *     {@code not-staff} when she does not work for the network, {@code update-obligations-told} when others would be asked
     *     than were told
     */
    public Update save(UUID id, UpdateInput input) {
        return updates.findById(id).map(known -> revise(known, input)).orElseGet(() -> draft(id, input));
    }

    /**
     * Tells a writer who is about to publish what is still missing.
     *
     * @param sent what she has before her, so that errors name its rows
     * @throws InvalidInput naming the fields to fill in
     */
    @Transactional(readOnly = true)
    public void requireReady(UUID id, UpdateInput sent) {
        checkReady(updates.get(id), sent.rows());
    }

    /** Lets others read it whom its visibility names, and asks what it asks. */
    public Update publish(UUID id) {
        Update update = getFor(UpdateStep.PUBLISH, id);
        checkReady(update, update.obligations().stream().map(Obligation::id).toList());
        update.publish(clock.instant());
        return updates.save(update);
    }

    /** Takes it out of others' sight; what they said of its obligations is kept. */
    public Update withdraw(UUID id) {
        Update update = getFor(UpdateStep.WITHDRAW, id);
        update.withdraw(clock.instant());
        return updates.save(update);
    }

    /** Throws away a draft, which nobody else has seen. */
    public void discard(UUID id) {
        updates.delete(getFor(UpdateStep.DISCARD, id));
    }

    private Update draft(UUID id, UpdateInput input) {
        Reader writer = Readers.get();
        Ownership ownership = Staff.ownership(writer, input.organisationId(), input.networkId(), input.visibility());
        Regulation regulation = regulations.get(input.regulationId());
        var update = new Update(id, writer, ownership, regulation, input.content(), clock.instant());
        update.arrange(input.asked());
        locate(update);
        return ids.take(
                Stream.concat(Stream.of(id), input.asked().keySet().stream()).toList(),
                () -> updates.saveAndFlush(update));
    }

    private Update revise(Update update, UpdateInput input) {
        UpdateStep.EDIT.require(Readers.get(), update, clock.instant());
        update.requireSeen(input.seenVersion());
        Widening.require(Readers.get(), update.ownership(), update.authorId(), input.visibility());
        Set<UUID> added = new HashSet<>(input.asked().keySet());
        update.obligations().forEach(known -> added.remove(known.id()));
        update.revise(input.content(), input.visibility(), input.asked(), clock.instant());
        locate(update);
        if (update.status() == Update.Status.PUBLISHED) {
            checkReady(update, input.rows());
        }
        return ids.take(added, () -> updates.saveAndFlush(update));
    }

    private void locate(Update update) {
        update.locate(place -> texts.find(update.regulationId(), place));
    }

    private void checkReady(Update update, List<UUID> rows) {
        PublicationPolicy.check(update, regulations.get(update.regulationId()), rows);
    }

    private Update getFor(UpdateStep step, UUID id) {
        Update update = updates.get(id);
        step.require(Readers.get(), update, clock.instant());
        return update;
    }

    private UpdateInput asSaved(Update update) {
        UpdateStep.EDIT.require(Readers.get(), update, clock.instant());
        return UpdateInput.of(update);
    }

    private UpdateInput blank(@Nullable UUID regulationId, Locale locale) {
        if (regulationId == null) {
            throw Refusal.notFound();
        }
        Regulation regulation = regulations.get(regulationId);
        Ownership ownership = Staff.ownership(Readers.get(), null, null, Visibility.NETWORK);
        String country = directory
                .findNetwork(ownership.networkId())
                .map(Network::country)
                .orElse("");
        return UpdateInput.blank(regulation.getId(), ownership, WrittenLanguages.ofCountry(country, locale));
    }
}
