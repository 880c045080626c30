@NullMarked
package org.spona.members.body;

import org.jspecify.annotations.NullMarked;
