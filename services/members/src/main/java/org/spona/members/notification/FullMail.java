package org.spona.members.notification;

import java.util.Optional;
import org.spona.platform.directory.Contact;
import org.spona.platform.notices.Notice;

/** A feature whose things are mailed in full to those who want to be told of them at once, instead of being named in a mail among others. */
public interface FullMail {

    /** The kind of mails that she can stop, see {@link Notice#stoppable}. */
    String kind();

    /** The mail of what somebody is told, called as her; empty when it is of another feature, or nothing is left of it that she may read. */
    Optional<Notice> of(NotificationGroup told, Contact to);
}
