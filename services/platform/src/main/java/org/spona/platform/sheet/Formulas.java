package org.spona.platform.sheet;

/** What spreadsheets would compute instead of showing it (OWASP: CSV injection). */
final class Formulas {

    private Formulas() {}

    static boolean begins(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    }
}
