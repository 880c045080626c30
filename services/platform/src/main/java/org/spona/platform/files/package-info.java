/** Files that are attached to things of any kind: taken in, checked, kept, served, and found by their text. */
@NullMarked
package org.spona.platform.files;

import org.jspecify.annotations.NullMarked;
