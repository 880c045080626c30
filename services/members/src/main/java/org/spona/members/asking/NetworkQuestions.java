package org.spona.members.asking;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.spona.members.organisation.NetworkHomes;
import org.spona.members.organisation.NetworkHomes.NetworkHome;
import org.spona.platform.directory.Contact;
import org.spona.platform.ids.NewIds;
import org.spona.platform.language.Language;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.question.QuestionCount;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.text.WrittenLanguages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries a question to the address of a network, and to no other. Subject and sender are ours; what was typed stands in the text alone, and
 * the answer goes to who asked. Nothing of it is kept but that there was one.
 */
@Service
public class NetworkQuestions {

    /** What a network can read; more is a flood, against which its mailbox is protected. */
    private static final int MOST_A_DAY = 50;

    private final NetworkHomes homes;
    private final QuestionCount count;
    private final Notices notices;
    private final MessageSource messages;
    private final TransactionTemplate transaction;

    NetworkQuestions(
            NetworkHomes homes,
            QuestionCount count,
            Notices notices,
            MessageSource messages,
            PlatformTransactionManager transactions) {
        this.homes = homes;
        this.count = count;
        this.notices = notices;
        this.messages = messages;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The network that can be asked.
     *
     * @param name its short name
     * @throws Refusal {@code not-found}, also when it has no address
     */
    public NetworkHome get(String name) {
        NetworkHome home = homes.get(name);
        address(home);
        return home;
    }

    /**
     * Sends a question; sending it twice sends it once, and what a program has filled in is not sent.
     *
     * @param name the network's short name
     * @throws Refusal as {@link #get}; {@code questions-enough} after {@value #MOST_A_DAY} in a day
     */
    public void ask(String name, NetworkQuestion question) {
        NetworkHome home = get(name);
        EmailAddress asker =
                EmailAddress.find(question.email()).orElseThrow(() -> new InvalidInput("email", "email.unreadable"));
        if (question.remark().isEmpty()) {
            Readers.runAsService(() -> transaction.executeWithoutResult(_ -> send(home, question, asker)));
        }
    }

    private void send(NetworkHome home, NetworkQuestion question, EmailAddress asker) {
        UUID id = Objects.requireNonNull(question.questionId());
        if (count.has(id)) {
            return;
        }
        NewIds.requireVersion(id);
        count.add(id, home.network().id(), MOST_A_DAY);
        notices.write(mail(home, question, asker, id).answeredTo(asker));
    }

    private Notice mail(NetworkHome home, NetworkQuestion question, EmailAddress asker, UUID id) {
        var network = home.network();
        Language language = Language.nearest(
                        Locale.forLanguageTag(WrittenLanguages.ofCountry(network.country(), Locale.ROOT)))
                .orElse(Language.SERBIAN_LATIN);
        Locale locale = language.locale();
        Object[] words = {network.name(locale), question.name(), question.text(), asker.shown()};
        return Notice.owed(
                "network-question:" + id,
                new Contact(null, network.name(locale), address(home).value(), language),
                messages.getMessage("network.ask.mail.subject", words, locale),
                messages.getMessage("network.ask.mail.text", words, locale),
                messages.getMessage("network.ask.mail.reason", words, locale));
    }

    private static EmailAddress address(NetworkHome home) {
        return EmailAddress.find(home.profile().email()).orElseThrow(Refusal::notFound);
    }
}
