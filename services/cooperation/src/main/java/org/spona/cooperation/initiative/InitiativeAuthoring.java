package org.spona.cooperation.initiative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.aggregate.Workplaces;
import org.spona.platform.directory.Directory;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those do who write initiatives for the organisation that leads. */
@Service
@Transactional
public class InitiativeAuthoring {

    private final Initiatives initiatives;
    private final Directory directory;
    private final NewIds ids;
    private final Clock clock;

    InitiativeAuthoring(Initiatives initiatives, Directory directory, NewIds ids, Clock clock) {
        this.initiatives = initiatives;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a form begins with: the initiative as it is, or an empty one.
     *
     * @throws Refusal {@code forbidden} when the reader writes for nobody
     */
    @Transactional(readOnly = true)
    public InitiativeInput begin(UUID id, Locale locale) {
        return initiatives
                .findById(id)
                .map(initiative -> {
                    InitiativeStep.EDIT.require(Readers.get(), initiative, clock.instant());
                    return InitiativeInput.of(initiative);
                })
                .orElseGet(() -> blank(locale));
    }

    /**
     * Saves it. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code forbidden}, {@code stale}, {@code initiative-wrong-status} once its parties decide
     * @throws InvalidInput when it ends before it begins
     */
    public Initiative save(UUID id, InitiativeInput input) {
        check(input.content());
        return initiatives.findById(id).map(known -> revise(known, input)).orElseGet(() -> begun(id, input));
    }

    /** Throws away an idea. */
    public void discard(UUID id) {
        Initiative initiative = initiatives.get(id);
        InitiativeStep.DISCARD.require(Readers.get(), initiative, clock.instant());
        initiatives.delete(initiative);
    }

    private Initiative begun(UUID id, InitiativeInput input) {
        Ownership ownership =
                Workplaces.ownership(Readers.get(), input.organisationId(), input.networkId(), input.visibility());
        return ids.take(
                id,
                () -> initiatives.saveAndFlush(
                        new Initiative(id, Readers.get(), ownership, input.content(), clock.instant())));
    }

    private Initiative revise(Initiative initiative, InitiativeInput input) {
        InitiativeStep.EDIT.require(Readers.get(), initiative, clock.instant());
        initiative.requireSeen(input.seenVersion());
        initiative.revise(input.content(), input.visibility(), clock.instant());
        return initiatives.saveAndFlush(initiative);
    }

    private static void check(InitiativeContent content) {
        LocalDate starts = content.startsOn();
        LocalDate ends = content.endsOn();
        if (starts != null && ends != null && ends.isBefore(starts)) {
            throw new InvalidInput("content.endsOn", "initiative.endsOn.before");
        }
    }

    private InitiativeInput blank(Locale locale) {
        Ownership ownership = Workplaces.ownership(Readers.get(), null, null, Visibility.NETWORK);
        String language = WrittenLanguages.ofCountry(directory.countryOf(ownership.networkId()), locale);
        return new InitiativeInput(
                InitiativeContent.blank(language),
                Visibility.NETWORK,
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }
}
