package org.spona.platform.workflow;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Steps;
import org.spona.platform.tenancy.Readers;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages of the {@linkplain Steps steps} of a thing that are asked about before they are taken.
 *
 * @param <T> the thing
 * @param <S> its steps
 */
public abstract class StepPages<T, S extends Enum<S> & Step<T>> {

    private final Class<S> steps;
    private final String kind;
    private final Clock clock;

    /** @param kind the word with which messages begin, such as {@code practice} */
    protected StepPages(Class<S> steps, String kind, Clock clock) {
        this.steps = steps;
        this.kind = kind;
        this.clock = clock;
    }

    /** The thing with this id; refuses what the reader may not see. */
    protected abstract T get(UUID id);

    /** The address of the thing's page. */
    protected abstract String address(UUID id);

    /** Whom a step reaches, in words. */
    protected abstract String reach(S step, T thing, Locale locale);

    /** Takes a step. */
    protected abstract void take(S step, UUID id);

    /** Refuses what is not ready for a step, before anybody is asked about it. */
    protected void requireReady(S step, UUID id) {}

    /** Leads to where what is missing can be given, and says what that is. */
    protected String mend(UUID id, Refusal missing, RedirectAttributes redirect) {
        return steps(id).mend("/edit", kind + ".incomplete", redirect);
    }

    /** Where a step leads that was taken. */
    protected String next(S step, UUID id) {
        return address(id);
    }

    /** The steps of the thing with this id. */
    protected final Steps steps(UUID id) {
        return new Steps(kind, address(id));
    }

    /**
     * Asks about a step.
     *
     * @param name of the step, as in the address, which the mapping has found to be one
     * @throws Refusal when it is not open to the reader
     */
    protected final String ask(UUID id, String name, Model model, Locale locale, RedirectAttributes redirect) {
        S step = Steps.named(name, steps);
        T thing = get(id);
        step.require(Readers.get(), thing, clock.instant());
        try {
            requireReady(step, id);
        } catch (Refusal missing) {
            return mend(id, missing, redirect);
        }
        return steps(id).ask(step, reach(step, thing, locale), step.takesAway(), model);
    }

    /**
     * Takes a step, and says so where it leads.
     *
     * @param name as for {@link #ask}
     */
    protected final String act(UUID id, String name, RedirectAttributes redirect) {
        S step = Steps.named(name, steps);
        try {
            take(step, id);
        } catch (InvalidInput missing) {
            return mend(id, missing, redirect);
        }
        return steps(id).done(step, next(step, id), redirect);
    }
}
