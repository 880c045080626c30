/** What a regulation changes, told in plain words, with what it asks of whom. */
@NullMarked
package org.spona.regulations.update;

import org.jspecify.annotations.NullMarked;
