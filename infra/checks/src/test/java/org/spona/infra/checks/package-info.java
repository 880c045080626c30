/** Rules about the repository as a whole, held by tests. */
@NullMarked
package org.spona.infra.checks;

import org.jspecify.annotations.NullMarked;
