@NullMarked
package org.spona.members.announcement;

import org.jspecify.annotations.NullMarked;
