@NullMarked
package org.spona.members.asking;

import org.jspecify.annotations.NullMarked;
