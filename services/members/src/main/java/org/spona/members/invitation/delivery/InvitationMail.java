package org.spona.members.invitation.delivery;

import java.util.Locale;
import org.spona.members.invitation.Invitation;
import org.spona.members.person.Person;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Writes to a person who has an account that she is invited, in her language and script. */
@Component
class InvitationMail {

    private final JavaMailSender sender;
    private final MessageSource messages;
    private final Directory directory;
    private final InvitationProperties properties;

    InvitationMail(
            JavaMailSender sender, MessageSource messages, Directory directory, InvitationProperties properties) {
        this.sender = sender;
        this.messages = messages;
        this.directory = directory;
        this.properties = properties;
    }

    /** @throws MailException if the mail server is away or refuses */
    void send(Invitation invitation, Person person) {
        Locale locale = person.language().locale();
        Organisation organisation =
                directory.findOrganisation(invitation.organisationId()).orElseThrow();
        Network network = directory.findNetwork(invitation.networkId()).orElseThrow();
        var mail = new SimpleMailMessage();
        mail.setFrom(properties.from());
        mail.setTo(person.email());
        mail.setSubject(text("mail.invitation.subject", locale, network.nameLatin()));
        mail.setText(text(
                "mail.invitation.body",
                locale,
                person.name(),
                network.nameLatin(),
                organisation.nameLatin(),
                text("role." + invitation.role(), locale),
                properties.home()));
        sender.send(mail);
    }

    private String text(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
