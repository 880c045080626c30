package org.spona.cooperation.exchange;

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
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those do who offer or need something, from the draft to saying how it was, and those who answer. */
@Service
@Transactional
public class ExchangeAuthoring {

    /** An organisation has said something in its part. */
    record Said(UUID exchangeId) {}

    private final Exchanges exchanges;
    private final ExchangeAnswers answers;
    private final Directory directory;
    private final NewIds ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExchangeAuthoring(
            Exchanges exchanges,
            ExchangeAnswers answers,
            Directory directory,
            NewIds ids,
            ApplicationEventPublisher events,
            Clock clock) {
        this.exchanges = exchanges;
        this.answers = answers;
        this.directory = directory;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a form begins with: the exchange as it is, or an empty one.
     *
     * @throws Refusal {@code forbidden} when the reader writes for nobody
     */
    @Transactional(readOnly = true)
    public ExchangeInput begin(UUID id, Locale locale) {
        return exchanges
                .findById(id)
                .map(exchange -> {
                    ExchangeStep.EDIT.require(Readers.get(), exchange, clock.instant());
                    return ExchangeInput.of(exchange);
                })
                .orElseGet(() -> blank(locale));
    }

    /**
     * Saves it. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws Refusal {@code forbidden}, {@code stale}, {@code exchange-wrong-status} once somebody is found
     * @throws InvalidInput when it ends before it begins
     */
    public Exchange save(UUID id, ExchangeInput input) {
        LocalDate from = input.content().fromDay();
        LocalDate until = input.content().untilDay();
        if (from != null && until != null && until.isBefore(from)) {
            throw new InvalidInput("content.untilDay", "exchange.untilDay.before");
        }
        return exchanges.findById(id).map(known -> revise(known, input)).orElseGet(() -> draft(id, input));
    }

    /**
     * Lets others answer. Repeating it does nothing more.
     *
     * @throws InvalidInput when nobody could read it
     */
    public Exchange open(UUID id) {
        Exchange exchange = exchanges.get(id);
        if (exchange.status() == ExchangeStatus.OPEN && ExchangeStep.OPEN.isFor(Readers.get(), exchange)) {
            return exchange;
        }
        ExchangeStep.OPEN.require(Readers.get(), exchange, clock.instant());
        requireReady(id);
        exchange.open(clock.instant());
        return exchanges.saveAndFlush(exchange);
    }

    /**
     * Tells a writer who is about to open it what is still missing.
     *
     * @throws InvalidInput when nobody could read it
     */
    @Transactional(readOnly = true)
    public void requireReady(UUID id) {
        if (exchanges.get(id).ownership().visibility() == Visibility.PRIVATE) {
            throw new InvalidInput("visibility", "exchange.visibility.hidden");
        }
    }

    /**
     * The reader's organisation answers, or answers otherwise.
     *
     * @throws Refusal {@code forbidden} for who writes for no other organisation, {@code exchange-wrong-status}
     */
    public Exchange answer(UUID id, AnswerInput input) {
        Exchange exchange = getFor(ExchangeStep.ANSWER, id);
        Reader reader = Readers.get();
        answers.answer(
                exchange,
                ExchangeStep.other(reader, exchange).orElseThrow(),
                input.note(),
                reader.personId(),
                clock.instant());
        events.publishEvent(new Said(id));
        return exchange;
    }

    /**
     * Chooses with whom it takes place.
     *
     * @throws Refusal {@code exchange-not-answered} when that organisation has not answered
     */
    public Exchange match(UUID id, UUID organisationId) {
        Exchange exchange = getFor(ExchangeStep.MATCH, id);
        if (answers.find(id, organisationId).isEmpty()) {
            throw new Refusal(ExchangeError.NOT_ANSWERED);
        }
        exchange.match(organisationId, clock.instant());
        return exchanges.saveAndFlush(exchange);
    }

    /** It took place. */
    public Exchange done(UUID id) {
        Exchange exchange = getFor(ExchangeStep.DONE, id);
        exchange.done(clock.instant());
        return exchanges.saveAndFlush(exchange);
    }

    /** It is offered or needed no more. */
    public Exchange withdraw(UUID id) {
        Exchange exchange = getFor(ExchangeStep.WITHDRAW, id);
        exchange.withdraw(clock.instant());
        return exchanges.saveAndFlush(exchange);
    }

    /** Says how it was, for the side to which the reader belongs. */
    public Exchange say(UUID id, ExperienceInput input) {
        Exchange exchange = getFor(ExchangeStep.SAY, id);
        Reader reader = Readers.get();
        if (ExchangeStep.owns(reader, exchange)) {
            exchange.say(input, clock.instant());
            return exchanges.saveAndFlush(exchange);
        }
        answers.say(id, exchange.partnerId().orElseThrow(), input, reader.personId(), clock.instant());
        events.publishEvent(new Said(id));
        return exchange;
    }

    /** Throws away a draft. */
    public void discard(UUID id) {
        exchanges.delete(getFor(ExchangeStep.DISCARD, id));
    }

    private Exchange getFor(ExchangeStep step, UUID id) {
        Exchange exchange = exchanges.get(id);
        step.require(Readers.get(), exchange, clock.instant());
        return exchange;
    }

    private Exchange draft(UUID id, ExchangeInput input) {
        Ownership ownership =
                Workplaces.ownership(Readers.get(), input.organisationId(), input.networkId(), input.visibility());
        return ids.take(
                id,
                () -> exchanges.saveAndFlush(
                        new Exchange(id, Readers.get(), ownership, input.content(), clock.instant())));
    }

    private Exchange revise(Exchange exchange, ExchangeInput input) {
        ExchangeStep.EDIT.require(Readers.get(), exchange, clock.instant());
        exchange.requireSeen(input.seenVersion());
        exchange.revise(input.content(), input.visibility(), clock.instant());
        return exchanges.saveAndFlush(exchange);
    }

    private ExchangeInput blank(Locale locale) {
        Ownership ownership = Workplaces.ownership(Readers.get(), null, null, Visibility.NETWORK);
        String language = WrittenLanguages.ofCountry(directory.countryOf(ownership.networkId()), locale);
        return new ExchangeInput(
                ExchangeContent.blank(language),
                Visibility.NETWORK,
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }
}
