/** Regulations: what changes, what is asked of whom by when, and who has applied it. */
@NullMarked
package org.spona.regulations;

import org.jspecify.annotations.NullMarked;
