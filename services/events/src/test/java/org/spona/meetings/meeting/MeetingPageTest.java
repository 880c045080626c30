package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.meetings.EventsTest;
import org.spona.meetings.meeting.MeetingReading.When;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.web.PageRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.ConfigurableTransactionManager;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.ui.ExtendedModelMap;

/** What a meeting's pages read, and in how many transactions. */
@EventsTest
class MeetingPageTest {

    private static final Locale SERBIAN = Locale.forLanguageTag("sr-Latn");

    private final Convener convener;
    private final Tenants tenants;
    private final MeetingPage page;
    private final MeetingViews views;
    private final ConfigurableTransactionManager transactions;
    private final Collection<TransactionExecutionListener> listeners;
    private final Networks our;
    private UUID id;

    @Autowired
    MeetingPageTest(
            Convener convener,
            Tenants tenants,
            MeetingPage page,
            MeetingViews views,
            ConfigurableTransactionManager transactions) {
        this.convener = convener;
        this.tenants = tenants;
        this.page = page;
        this.views = views;
        this.transactions = transactions;
        this.listeners = List.copyOf(transactions.getTransactionExecutionListeners());
        this.our = convener.found();
        this.id = UUID.randomUUID();
    }

    @BeforeEach
    void convene() {
        id = convener.convene(our, "Mobilni timovi", "NETWORK", UUID.randomUUID() + "@bar.example");
    }

    @Test
    void isReadInOneTransaction() {
        for (Account reader : new Account[] {
            our.coordinator(), our.people().bar(), our.people().barEditor()
        }) {
            assertThat(transactionsOf(reader, () -> page.show(id, new ExtendedModelMap(), SERBIAN)))
                    .isEqualTo(1);
        }
    }

    @Test
    void isListedInOneTransaction() {
        assertThat(transactionsOf(
                        our.coordinator(), () -> views.list(When.AHEAD, null, new PageRequest(0, 20), SERBIAN)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator, '[survey/section, registration/section]', '[meeting/links, task/meeting-section, invitation/invitee-section]'",
        "invited, [invitation/answer-section], '[proposal/section, invitation/invitee-section]'",
        "other, [invitation/answer-section], []"
    })
    void hasTheSectionsThatConcernTheReader(String who, String above, String below) {
        var model = new ExtendedModelMap();
        Account reader = switch (who) {
            case "coordinator" -> our.coordinator();
            case "invited" -> our.people().bar();
            default -> our.people().barEditor();
        };

        Readers.call(tenants.reader(reader), () -> page.show(id, model, SERBIAN));

        assertThat(model.get("above")).asString().isEqualTo(above);
        assertThat(model.get("below")).asString().isEqualTo(below);
    }

    private int transactionsOf(Account reader, Runnable work) {
        var counter = new Counter();
        transactions.addListener(counter);
        return Readers.call(tenants.reader(reader), () -> {
            counter.thread = Thread.currentThread();
            work.run();
            counter.thread = null;
            return counter.begun.get();
        });
    }

    @AfterEach
    void noMoreIsCounted() {
        transactions.setTransactionExecutionListeners(new ArrayList<>(listeners));
    }

    /** Counts the transactions that begin in one thread. */
    private static final class Counter implements TransactionExecutionListener {

        private final AtomicInteger begun = new AtomicInteger();
        private volatile @Nullable Thread thread;

        @Override
        public void beforeBegin(TransactionExecution transaction) {
            if (Thread.currentThread() == thread) {
                begun.incrementAndGet();
            }
        }
    }
}
