package org.spona.platform.notices;

/**
 * What became of a notice: an application event in the transaction that notes it, for the service's own work. A room
 * listens ({@code @EventListener}) to those with keys of its own.
 */
public sealed interface NoticeEvent {

    /** The key with which it was written. */
    String key();

    /** The mail server has taken it. */
    record Sent(String key) implements NoticeEvent {}

    /** It is not sent, because its recipient wants no more of its kind. */
    record Stopped(String key) implements NoticeEvent {}

    /**
     * Nobody will get it.
     *
     * @param reason the reply code of the mail server (RFC 5321, section 4.2.3), {@code address} for one that cannot be,
     *     {@code late} when the server has put it off for too long, or the kind of failure when no mail can be made of it
     */
    record Refused(String key, String reason) implements NoticeEvent {}
}
