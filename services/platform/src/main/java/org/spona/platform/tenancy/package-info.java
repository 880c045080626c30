/** Who reads, what she may read, and how the database is told: the reader rule and its renderings. */
@NullMarked
package org.spona.platform.tenancy;

import org.jspecify.annotations.NullMarked;
