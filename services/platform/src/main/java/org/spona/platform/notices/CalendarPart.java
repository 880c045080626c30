package org.spona.platform.notices;

/**
 * A calendar object that a mail brings (iMIP, RFC 6047).
 *
 * @param method what it asks for, such as {@code REQUEST} or {@code CANCEL} (RFC 5546, section 1.4); the same as in the content
 * @param content an iCalendar object (RFC 5545)
 */
public record CalendarPart(String method, String content) {}
