package org.spona.crooked.street.web;

import org.spona.platform.tenancy.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

@Controller
public class StreetController {

    private final JdbcClient jdbc;

    StreetController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void rename(Reader reader) {
        if (!reader.editorNetworks().isEmpty()) {
            jdbc.sql("update street set name = 'Glavna'").update();
        }
    }
}
