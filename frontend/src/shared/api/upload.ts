import { memberHeaders } from './drawn-for';
import { csrfHeaders, renewOnce } from './guarded-fetch';
import { problemOf, unreachable } from './problem';

type Told = (share: number) => void;

const put = async (path: string, file: File, told: Told): Promise<Response> => {
  const headers = {
    'Content-Type': 'application/octet-stream',
    ...memberHeaders(path),
    ...(await csrfHeaders()),
  };
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', path);
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded, total }) => told(total > 0 ? loaded / total : 0);
    request.onload = () => {
      resolve(new Response(request.responseText || null, { status: request.status }));
    };
    request.onerror = () => reject(unreachable());
    request.send(file);
  });
};

/** Sends a file as its plain bytes and tells how much of it is through, which `fetch` cannot. */
export const upload = async (path: string, file: File, told: Told): Promise<void> => {
  let response = await put(path, file, told);
  if (response.status === 401 && (await renewOnce())) response = await put(path, file, told);
  if (!response.ok) throw await problemOf(response);
};
