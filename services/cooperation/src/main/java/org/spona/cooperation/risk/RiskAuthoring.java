package org.spona.cooperation.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.body.BodyChoices;
import org.spona.platform.aggregate.Workplaces;
import org.spona.platform.directory.Directory;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.visibility.Widening;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those do who write the risks of their organisation. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class RiskAuthoring {

    private final Risks risks;
    private final BodyChoices bodies;
    private final Directory directory;
    private final NewIds ids;
    private final Clock clock;

    RiskAuthoring(Risks risks, BodyChoices bodies, Directory directory, NewIds ids, Clock clock) {
        this.risks = risks;
        this.bodies = bodies;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What a form begins with: the risk as it is, or an empty one.
     *
     * @throws Refusal {@code forbidden} when the reader may not write here, {@code risk-wrong-status} once it is closed
     */
    @Transactional(readOnly = true)
    public RiskInput begin(UUID id, Locale locale) {
        return risks.findById(id)
                .map(risk -> {
                    RiskStep.EDIT.require(Readers.get(), risk, clock.instant());
                    return RiskInput.of(risk);
                })
                .orElseGet(() -> {
                    Ownership ownership = Workplaces.ownership(Readers.get(), null, null, Visibility.PRIVATE);
                    return RiskInput.blank(
                            ownership, WrittenLanguages.ofCountry(directory.countryOf(ownership.networkId()), locale));
                });
    }

    /**
     * Saves a risk. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code forbidden}, {@code stale}, {@code risk-wrong-status} once it is closed
     * @throws InvalidInput when its body is not at work, or it is to be looked at again on a day that has passed
     */
    public Risk save(UUID id, RiskInput input) {
        Optional<Risk> known = risks.findById(id);
        RiskContent content = input.content();
        if (known.isEmpty()) {
            Ownership ownership =
                    Workplaces.ownership(Readers.get(), input.organisationId(), input.networkId(), input.visibility());
            check(content, null);
            var risk = new Risk(id, Readers.get(), ownership, content, today(), clock.instant());
            return ids.take(id, () -> risks.saveAndFlush(risk));
        }
        Risk risk = known.get();
        RiskStep.EDIT.require(Readers.get(), risk, clock.instant());
        risk.requireSeen(input.seenVersion());
        Widening.require(Readers.get(), risk.ownership(), risk.authorId(), input.visibility());
        check(content, risk.content());
        risk.revise(content, input.visibility(), today(), clock.instant());
        return risks.saveAndFlush(risk);
    }

    /**
     * Says how a risk stands now.
     *
     * @throws Refusal {@code forbidden}, {@code risk-wrong-status}
     * @throws InvalidInput when it is to be looked at again on a day that has passed
     */
    public Risk review(UUID id, RiskReviewInput input) {
        requireAhead(input.reviewOn(), "reviewOn");
        return take(RiskStep.REVIEW, id, risk -> risk.review(input, today(), clock.instant()));
    }

    /** Says that it threatens nobody any more, and why. */
    public Risk close(UUID id, RiskClosingInput input) {
        return take(RiskStep.CLOSE, id, risk -> risk.close(input, today(), clock.instant()));
    }

    /** Says that it is there again. */
    public Risk reopen(UUID id) {
        return take(RiskStep.REOPEN, id, risk -> risk.reopen(clock.instant()));
    }

    private Risk take(RiskStep step, UUID id, Consumer<Risk> move) {
        Risk risk = risks.get(id);
        step.require(Readers.get(), risk, clock.instant());
        move.accept(risk);
        return risks.saveAndFlush(risk);
    }

    private void check(RiskContent content, @Nullable RiskContent before) {
        bodies.require(content.bodyId(), before == null ? null : before.bodyId(), "risk.bodyId.unknown");
        LocalDate day = content.reviewOn();
        if (before == null || day == null || !day.equals(before.reviewOn())) {
            requireAhead(day, "content.reviewOn");
        }
    }

    private void requireAhead(@Nullable LocalDate day, String field) {
        if (day != null && day.isBefore(today())) {
            throw new InvalidInput(field, "risk.reviewOn.past");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
