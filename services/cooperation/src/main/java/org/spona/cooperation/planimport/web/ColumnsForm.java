package org.spona.cooperation.planimport.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.matrix.ColumnRole;

/**
 * The form that says what columns hold.
 *
 * @param roles of each column
 * @param headed whether the first row holds heads
 */
record ColumnsForm(@Size(max = 20) List<@Nullable ColumnRole> roles, boolean headed) {

    @SuppressWarnings("NullAway") // forms leave fields out
    ColumnsForm {
        roles = roles == null ? List.of() : roles;
    }

    /** What each column holds; nothing where nothing was chosen. */
    List<ColumnRole> chosen() {
        return roles.stream().map(role -> role == null ? ColumnRole.NONE : role).toList();
    }
}
