/** Model acts: what an association proposes to its members as their own act, version by version, and who holds which. */
@NullMarked
package org.spona.regulations.modelact;

import org.jspecify.annotations.NullMarked;
