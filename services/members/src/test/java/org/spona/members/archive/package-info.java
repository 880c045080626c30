@NullMarked
package org.spona.members.archive;

import org.jspecify.annotations.NullMarked;
