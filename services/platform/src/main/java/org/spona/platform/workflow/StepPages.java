package org.spona.platform.workflow;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.shell.Steps;
import org.spona.platform.tenancy.Readers;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages of the {@linkplain Steps steps} of a thing that reach other people, or take something from them: each says whom it reaches and
 * asks once. A controller of a kind of things says under which address, with the words that its steps have there:
 * {@code @RequestMapping("/practices/{id}/{step:publish|withdraw}")}.
 *
 * @param <T> the thing
 * @param <S> its steps
 */
public abstract class StepPages<T, S extends Enum<S> & Step<T>> {

    private final Class<S> steps;
    private final String kind;
    private final String pages;
    private final Function<UUID, T> things;
    private final Clock clock;

    /**
     * @param kind the word with which messages begin, such as {@code practice}
     * @param pages the address of the page of each thing, without its id: {@code /practices/}
     * @param things the thing with an id; refuses what the reader may not see
     */
    protected StepPages(Class<S> steps, String kind, String pages, Function<UUID, T> things, Clock clock) {
        this.steps = steps;
        this.kind = kind;
        this.pages = pages;
        this.things = things;
        this.clock = clock;
    }

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

    /** The address of the thing's page. */
    protected final String address(UUID id) {
        return pages + id;
    }

    /** The steps of the thing with this id. */
    protected final Steps steps(UUID id) {
        return new Steps(kind, address(id));
    }

    @GetMapping
    String ask(
            @PathVariable UUID id,
            @PathVariable("step") String name,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        S step = Steps.named(name, steps);
        T thing = things.apply(id);
        step.require(Readers.get(), thing, clock.instant());
        try {
            requireReady(step, id);
        } catch (Refusal missing) {
            return mend(id, missing, redirect);
        }
        return steps(id).ask(step, reach(step, thing, locale), step.takesAway(), model);
    }

    @PostMapping
    String take(@PathVariable UUID id, @PathVariable("step") String name, RedirectAttributes redirect) {
        S step = Steps.named(name, steps);
        try {
            take(step, id);
        } catch (InvalidInput missing) {
            return mend(id, missing, redirect);
        }
        return steps(id).done(step, next(step, id), redirect);
    }
}
