@NullMarked
package org.spona.members.merging;

import org.jspecify.annotations.NullMarked;
