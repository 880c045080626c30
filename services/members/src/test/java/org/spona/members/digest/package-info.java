@NullMarked
package org.spona.members.digest;

import org.jspecify.annotations.NullMarked;
