package org.spona.infra.demo;

import java.util.List;

/** The practices that lie in {@code demo/practices}, one file each. */
final class DemoPractices {

    private DemoPractices() {}

    /** All practices in the order of their files' names. */
    static List<DemoPractice> list() {
        return DemoFiles.list("/demo/practices", DemoPractice.class);
    }
}
