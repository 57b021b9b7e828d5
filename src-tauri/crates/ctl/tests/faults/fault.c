/* Runs a program and makes one of its calls that write into a folder fail, or kills it just before that call.
 *
 *   fault run DIR REPORT NTH ACTION PROGRAM ARG...
 *   fault power-loss MOUNTPOINT
 *
 * Counted are the calls that change something below DIR: open to create or truncate, write, flush, set the size, make,
 * rename and remove. ACTION is `none`, `kill`, `ENOSPC` or `EIO`; with a `+` behind it, every later call fails as well,
 * as on a disk that stays full. REPORT gets the number of calls that were counted. The exit status is the program's.
 *
 * The kernel asks this program about each call (seccomp user notification), so threads, SQLite and calls that bypass
 * the C library are seen alike, and the count is one for the whole process.
 *
 * `power-loss` stops an ext4 file system at once and drops what it had not written through.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#define CANNOT 125 /* This program could not do its work; the tests skip or fail. */

enum shape { BY_FD, BY_PATH, BY_DIR_AND_PATH, BY_OPEN };

static const struct {
    int number;
    enum shape shape;
} CALLS[] = {
    {__NR_write, BY_FD},      {__NR_pwrite64, BY_FD},  {__NR_writev, BY_FD},    {__NR_pwritev, BY_FD},
    {__NR_fsync, BY_FD},      {__NR_fdatasync, BY_FD}, {__NR_ftruncate, BY_FD}, {__NR_fallocate, BY_FD},
    {__NR_copy_file_range, BY_FD},
    {__NR_openat, BY_OPEN},   {__NR_mkdirat, BY_DIR_AND_PATH},  {__NR_unlinkat, BY_DIR_AND_PATH},
    {__NR_renameat2, BY_DIR_AND_PATH}, {__NR_linkat, BY_DIR_AND_PATH},
#ifdef __NR_renameat
    {__NR_renameat, BY_DIR_AND_PATH},
#endif
#ifdef __NR_mkdir
    {__NR_mkdir, BY_PATH},    {__NR_rename, BY_PATH},  {__NR_unlink, BY_PATH},  {__NR_rmdir, BY_PATH},
    {__NR_link, BY_PATH},
#endif
};
#define NCALLS (sizeof CALLS / sizeof CALLS[0])

static void cannot(const char *what) {
    fprintf(stderr, "fault: cannot %s: %s\n", what, strerror(errno));
    exit(CANNOT);
}

static int install_filter(void) {
    struct sock_filter code[NCALLS + 3];
    size_t n = 0;
    code[n++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr));
    for (size_t i = 0; i < NCALLS; i++)
        code[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, CALLS[i].number, NCALLS - i, 0);
    code[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    code[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF);
    struct sock_fprog filter = {.len = n, .filter = code};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)) cannot("give up new rights");
    int listener = syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &filter);
    if (listener < 0) cannot("watch calls");
    return listener;
}

static void send_fd(int socket, int fd) {
    char byte = 0, control[CMSG_SPACE(sizeof fd)] = {0};
    struct iovec part = {&byte, 1};
    struct msghdr message = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control};
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET, header->cmsg_type = SCM_RIGHTS, header->cmsg_len = CMSG_LEN(sizeof fd);
    memcpy(CMSG_DATA(header), &fd, sizeof fd);
    if (sendmsg(socket, &message, 0) != 1) cannot("hand the listener over");
}

static int receive_fd(int socket) {
    int fd;
    char byte, control[CMSG_SPACE(sizeof fd)];
    struct iovec part = {&byte, 1};
    struct msghdr message = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof control};
    if (recvmsg(socket, &message, MSG_CMSG_CLOEXEC) != 1 || !CMSG_FIRSTHDR(&message)) exit(CANNOT);
    memcpy(&fd, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof fd);
    return fd;
}

static int is_below(const char *path, const char *dir) {
    size_t length = strlen(dir);
    return !strncmp(path, dir, length) && (path[length] == '/' || path[length] == 0);
}

static int fd_is_below(pid_t thread, int fd, const char *dir) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/%d/fd/%d", thread, fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return is_below(path, dir);
}

static int path_is_below(pid_t thread, int at, unsigned long long address, const char *dir) {
    char path[4096] = {0};
    struct iovec here = {path, sizeof path - 1}, there = {(void *)(size_t)address, sizeof path - 1};
    /* A path near the end of a mapping is read as far as the mapping goes, page by page. */
    if (process_vm_readv(thread, &here, 1, &there, 1, 0) < 0) {
        here.iov_len = there.iov_len = 4096 - (address & 4095);
        if (here.iov_len >= sizeof path) here.iov_len = there.iov_len = sizeof path - 1;
        if (process_vm_readv(thread, &here, 1, &there, 1, 0) < 0) return 0;
    }
    if (path[0] == '/') return is_below(path, dir);
    return at != AT_FDCWD && fd_is_below(thread, at, dir);
}

static int changes(const struct seccomp_notif *asked, const char *dir) {
    const unsigned long long *args = asked->data.args;
    for (size_t i = 0; i < NCALLS; i++) {
        if (CALLS[i].number != asked->data.nr) continue;
        switch (CALLS[i].shape) {
        case BY_FD: return fd_is_below(asked->pid, asked->data.nr == __NR_copy_file_range ? args[2] : args[0], dir);
        case BY_PATH: return path_is_below(asked->pid, AT_FDCWD, args[0], dir);
        case BY_DIR_AND_PATH: return path_is_below(asked->pid, args[0], args[1], dir);
        case BY_OPEN: return (args[2] & (O_CREAT | O_TRUNC)) && path_is_below(asked->pid, args[0], args[1], dir);
        }
    }
    return 0;
}

static int run(char **args) {
    const char *dir = args[0], *report = args[1], *action = args[3];
    unsigned long nth = strtoul(args[2], NULL, 10), count = 0;
    int stays = strchr(action, '+') != NULL;
    int error = !strncmp(action, "ENOSPC", 6) ? ENOSPC : !strncmp(action, "EIO", 3) ? EIO : 0;
    int sockets[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets)) cannot("make a socket");
    pid_t child = fork();
    if (child < 0) cannot("fork");
    if (child == 0) {
        int listener = install_filter();
        send_fd(sockets[1], listener);
        close(listener);
        execv(args[4], args + 4);
        _exit(CANNOT);
    }
    close(sockets[1]);
    int listener = receive_fd(sockets[0]);
    struct pollfd wait = {listener, POLLIN, 0};
    while (poll(&wait, 1, -1) > 0 && (wait.revents & POLLIN)) {
        struct seccomp_notif asked = {0};
        if (ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &asked)) continue;
        struct seccomp_notif_resp answer = {.id = asked.id, .flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE};
        if (changes(&asked, dir)) {
            count++;
            if (nth && (count == nth || (stays && count > nth))) {
                if (!strcmp(action, "kill")) {
                    kill(child, SIGKILL);
                    break;
                }
                if (error) answer.flags = 0, answer.error = -error;
            }
        }
        ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &answer);
    }
    int status;
    if (waitpid(child, &status, 0) < 0) cannot("wait");
    FILE *file = fopen(report, "w");
    if (!file || fprintf(file, "%lu\n", count) < 0 || fclose(file)) cannot("report");
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static int power_loss(const char *mountpoint) {
    /* EXT4_IOC_SHUTDOWN with EXT4_GOING_FLAGS_NOLOGFLUSH: neither data nor journal reach the disk any more. */
    unsigned int flags = 2;
    int fd = open(mountpoint, O_RDONLY | O_DIRECTORY);
    if (fd < 0 || ioctl(fd, _IOR('X', 125, unsigned int), &flags)) cannot("stop the file system");
    return 0;
}

int main(int count, char **args) {
    if (count >= 7 && !strcmp(args[1], "run")) return run(args + 2);
    if (count == 3 && !strcmp(args[1], "power-loss")) return power_loss(args[2]);
    fputs("usage: fault run DIR REPORT NTH ACTION PROGRAM ARG... | fault power-loss MOUNTPOINT\n", stderr);
    return 2;
}
