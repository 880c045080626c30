/**
 * The launcher behind {@code infra/up}: starts a whole installation on this machine, watches it and ends it. Tests
 * start the same {@link org.spona.infra.up.Installation} beside a running one.
 */
@NullMarked
package org.spona.infra.up;

import org.jspecify.annotations.NullMarked;
