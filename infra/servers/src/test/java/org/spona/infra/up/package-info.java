/** The launcher's own rules. */
@NullMarked
package org.spona.infra.up;

import org.jspecify.annotations.NullMarked;
