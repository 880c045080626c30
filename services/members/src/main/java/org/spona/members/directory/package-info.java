/** The directory as people search it: what each reader may see of organisations and colleagues. */
@NullMarked
package org.spona.members.directory;

import org.jspecify.annotations.NullMarked;
