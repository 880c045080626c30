@NullMarked
package org.spona.members.directory;

import org.jspecify.annotations.NullMarked;
