package org.spona.cooperation.indicator;

/** How often an indicator is measured. */
public enum Frequency {
    YEAR(1),
    HALF(2),
    QUARTER(4),
    MONTH(12);

    private final int parts;

    Frequency(int parts) {
        this.parts = parts;
    }

    /** How many periods of it a year has. */
    public int parts() {
        return parts;
    }

    /** How many months one lasts. */
    int months() {
        return 12 / parts;
    }
}
