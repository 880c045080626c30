package org.spona.cooperation.directory;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What providers say of their entries by the links of mails, without an account. A link opens one entry, and shows what its readers see of it. */
@Service
public class ServiceChecking {

    private final ServiceCheckTable table;
    private final ServiceCheckMailing mailing;
    private final LocalServices services;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ServiceChecking(
            ServiceCheckTable table,
            ServiceCheckMailing mailing,
            LocalServices services,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.mailing = mailing;
        this.services = services;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The entry that a link opens.
     *
     * @throws Refusal {@code not-found} for a link that no mail has, or that works no more
     */
    public LocalService get(String secret) {
        return asService(() -> open(secret));
    }

    /**
     * Keeps what its provider says of an entry. Saying it twice says it once.
     *
     * @throws Refusal {@code not-found}, {@code service-wrong-status} once it is closed
     * @throws InvalidInput when nothing is said, or that something is wrong without a word
     */
    public LocalService answer(String secret, ServiceCheckInput input) {
        ServiceCheck.Answer answer = input.answer();
        if (answer == null) {
            throw new InvalidInput("answer", "service.link.missing.answer");
        }
        if (answer == ServiceCheck.Answer.WRONG && input.words().isEmpty()) {
            throw new InvalidInput("words", "service.link.missing.words");
        }
        return asService(() -> {
            LocalService service = open(secret);
            if (answer == ServiceCheck.Answer.CORRECT) {
                service.check(LocalService.Checker.PROVIDER, mailing.today(), clock.instant());
            }
            Optional.ofNullable(input.freePlaces())
                    .ifPresent(free -> service.countPlaces(free, mailing.today(), clock.instant()));
            table.answer(service.getId(), answer, answer == ServiceCheck.Answer.CORRECT ? "" : input.words());
            return services.saveAndFlush(service);
        });
    }

    /** Sends the link, for those who write for the organisation. */
    void ask(UUID serviceId) {
        asService(() -> {
            mailing.ask(serviceId);
            return serviceId;
        });
    }

    private LocalService open(String secret) {
        return table.findByLink(secret).flatMap(services::findById).orElseThrow(Refusal::notFound);
    }

    private <T> T asService(Supplier<T> work) {
        return Readers.callAsService(() -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
